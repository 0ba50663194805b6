import { useEffect, useState } from 'preact/hooks';
import { listVersions, type VersionSummary } from '@/utils/library/list-versions';

const NONE: readonly VersionSummary[] = [];

/**
 * Every version kept of an article, the newest first.
 *
 * @param articleId - null while there is nothing to ask for.
 * @param count - of its versions: where it changes, they are read anew.
 */
export function useVersions(articleId: number | null, count: number): readonly VersionSummary[] {
  const [versions, setVersions] = useState(NONE);
  useEffect(() => {
    if (articleId === null || count === 0) return;
    let isCurrent = true;
    listVersions(articleId).then((found) => isCurrent && setVersions(found), reportError);
    return () => {
      isCurrent = false;
    };
  }, [articleId, count]);
  return versions;
}
