import { useCallback } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import type { SaveErrorCode } from '@/utils/article/save-receipt';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { TRASH_KEEPS } from '@/utils/library/empty-trash';
import { listAllIds } from '@/utils/library/list-ids';
import { watchTrash } from '@/utils/library/list-trash';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import { useWatched } from './use-watched';

/** The trash, and what can be done with it. */
export interface Trash {
  /** The latest first, at most `limit`; null while they are not known. */
  readonly articles: readonly ArticleRecord[] | null;
  readonly putBack: (ids: readonly number[]) => Promise<void>;
  /** Null where they are gone; else why they are not. */
  readonly deleteForGood: (ids: readonly number[]) => Promise<SaveErrorCode | null>;
  /** Moves the whole library here, and gives what it takes to put it back. */
  readonly takeAll: () => Promise<{ readonly count: number; readonly undo: () => Promise<void> }>;
}

/** Days that the trash goes on keeping an article, at least 0. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil((deletedAt + TRASH_KEEPS - now) / 86_400_000));
}

/** Follows the trash. */
export function useTrash(limit: number): Trash {
  const watch = useCallback(
    (observer: Parameters<typeof watchTrash>[0], signal: AbortSignal) => watchTrash(observer, limit, signal),
    [limit],
  );
  return {
    articles: useWatched(watch),
    putBack: (ids) => restoreArticles(ids),
    deleteForGood: async (ids) => {
      const deleted = await deleteForGood(ids);
      return deleted.ok ? null : deleted.error.code;
    },
    takeAll: async () => {
      const ids = await listAllIds(false);
      await trashArticles(ids);
      return { count: ids.length, undo: () => restoreArticles(ids) };
    },
  };
}
