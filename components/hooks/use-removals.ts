import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { putBack, type RemovedBlock, setBack, watchRemovals } from '@/utils/library/put-back';
import type { Deed } from './use-undo';

export interface RemovalsInUse {
  /** Blocks that had something to be seen. */
  readonly removed: readonly RemovedBlock[];
  readonly toggle: (block: RemovedBlock) => void;
  /** Puts a block back as a part of another deed, which tells of it. Gives what undoes it. */
  readonly putBackSilently: (block: RemovedBlock) => Promise<() => Promise<unknown>>;
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

  const putSilently = useCallback(
    async (keys: readonly string[], isBack: boolean) => {
      if (articleId === null) return () => Promise.resolve();
      const before = await putBack(articleId, keys, isBack);
      return () => setBack(articleId, before);
    },
    [articleId],
  );
  const put = useCallback(
    async (keys: readonly string[], isBack: boolean) => {
      const undo = await putSilently(keys, isBack);
      const message = isBack ? i18n.t('removal.isBack') : i18n.t('removal.isOut');
      tell({ message, undo });
    },
    [putSilently, tell],
  );
  return {
    removed,
    toggle: useCallback((block: RemovedBlock) => void put([block.key], !block.isBack), [put]),
    putBackSilently: useCallback((block: RemovedBlock) => putSilently([block.key], true), [putSilently]),
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
