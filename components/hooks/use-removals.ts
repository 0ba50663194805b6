import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { putBack, type RemovedBlock, setBack, watchRemovals } from '@/utils/library/put-back';
import type { Deed } from './use-undo';

export interface RemovalsInUse {
  /** Blocks that had something to be seen. */
  readonly removed: readonly RemovedBlock[];
  readonly toggle: (block: RemovedBlock) => void;
  readonly putAllBack: () => void;
}

const NONE: readonly RemovedBlock[] = [];

/**
 * Follows what was taken away from a version.
 *
 * @param tell takes what was put back, for undoing it.
 */
export function useRemovals(
  articleId: number | null,
  versionId: number | null,
  tell: (deed: Deed) => void,
): RemovalsInUse {
  const [all, setAll] = useState(NONE);
  useEffect(() => {
    if (articleId === null || versionId === null) return;
    const watching = new AbortController();
    watchRemovals(articleId, versionId, { onValue: setAll, onError: reportError }, watching.signal);
    return () => watching.abort();
  }, [articleId, versionId]);
  const removed = useMemo(() => all.filter(({ text }) => text !== ''), [all]);

  const put = useCallback(
    async (keys: readonly string[], isBack: boolean) => {
      if (articleId === null) return;
      const before = await putBack(articleId, keys, isBack);
      const message = isBack ? i18n.t('removal.isBack') : i18n.t('removal.isOut');
      tell({ message, undo: () => setBack(articleId, before) });
    },
    [articleId, tell],
  );
  return {
    removed,
    toggle: useCallback((block: RemovedBlock) => void put([block.key], !block.isBack), [put]),
    putAllBack: useCallback(
      () =>
        void put(
          removed.map(({ key }) => key),
          true,
        ),
      [put, removed],
    ),
  };
}
