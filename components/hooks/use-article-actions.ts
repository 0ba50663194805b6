import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleRecord } from '@/utils/article/article-record';
import { changeState, type StateChange } from '@/utils/library/change-state';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import { undoChange } from '@/utils/library/undo-change';
import type { Deed } from './use-undo';

/** What can be done with one article, each told as a deed that can be taken back. */
export interface ArticleActions {
  readonly archive: () => void;
  readonly star: () => void;
  readonly markRead: () => void;
  readonly trash: () => void;
  readonly restore: () => void;
}

/** @param tell takes what was done. */
export function useArticleActions(record: ArticleRecord | null, tell: (deed: Deed) => void): ArticleActions {
  const id = record?.id ?? null;
  const isArchived = record?.archived ?? false;
  const isStarred = record?.starred ?? false;
  const isRead = record?.reading === 'read';
  return useMemo(() => {
    const change = async (to: StateChange, message: string) => {
      if (id === null) return;
      const token = await changeState([id], to);
      tell({ message, undo: () => undoChange(token) });
    };
    const trash = async () => {
      if (id === null) return;
      await trashArticles([id]);
      tell({ message: i18n.t('reader.trashed'), undo: () => restoreArticles([id]) });
    };
    return {
      archive: () =>
        void change(
          { archived: !isArchived },
          isArchived ? i18n.t('reader.unarchived') : i18n.t('reader.archived'),
        ),
      star: () =>
        void change(
          { starred: !isStarred },
          isStarred ? i18n.t('reader.unstarred') : i18n.t('reader.starred'),
        ),
      markRead: () =>
        void change(
          { reading: isRead ? 'unread' : 'read' },
          isRead ? i18n.t('reader.markedUnread') : i18n.t('reader.markedRead'),
        ),
      trash: () => void trash(),
      restore: () => void (id !== null && restoreArticles([id])),
    };
  }, [id, isArchived, isStarred, isRead, tell]);
}
