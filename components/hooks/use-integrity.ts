import { useState } from 'preact/hooks';
import type { IntegrityReport } from '@/utils/article/integrity-report';
import { checkLibrary, watchReport } from '@/utils/library/integrity/check-library';
import { useWatched } from './use-watched';

/** The last check of the library, and the way to have another. */
export function useIntegrity(): {
  readonly report: IntegrityReport | null;
  readonly isChecking: boolean;
  readonly check: () => Promise<void>;
} {
  const report = useWatched(watchReport);
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    try {
      await checkLibrary(true);
    } finally {
      setChecking(false);
    }
  };
  return { report, isChecking, check };
}
