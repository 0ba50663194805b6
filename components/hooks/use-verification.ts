import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Verification } from '@/utils/article/verification';
import { verifyArticle } from '@/utils/library/verify-article';

/** A version held against what was noted when it was saved. */
export interface VerificationInUse {
  /** Null while the first one is on its way, and where the version has gone. */
  readonly verification: Verification | null;
  readonly isChecking: boolean;
  /** Computes every checksum again. */
  readonly verify: () => void;
}

/** Verifies a version at once, and again when it is asked to. */
export function useVerification(versionId: number): VerificationInUse {
  const [verification, setVerification] = useState<Verification | null>(null);
  const [isChecking, setChecking] = useState(true);
  const verify = useCallback(() => {
    setChecking(true);
    void verifyArticle(versionId)
      .then(setVerification)
      .finally(() => setChecking(false));
  }, [versionId]);
  useEffect(verify, [verify]);
  return { verification, isChecking, verify };
}
