import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Undoable } from '@/components/hooks/use-undo';
import { changeState, type StateChange } from '@/utils/library/change-state';
import { colourTag } from '@/utils/library/colour-tag';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { mergeTags, renameTag } from '@/utils/library/rename-tag';
import { changeTags, type TagChange } from '@/utils/library/set-tags';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import { type UndoToken, undoChange } from '@/utils/library/undo-change';

/** What can be done with articles and tags; each tells what it did and, but for one, how to take it back. */
export interface Acts {
  readonly trash: (ids: readonly number[]) => Promise<void>;
  readonly restore: (ids: readonly number[]) => Promise<void>;
  readonly deleteForGood: (ids: readonly number[]) => Promise<void>;
  readonly archive: (ids: readonly number[], archived: boolean) => Promise<void>;
  readonly star: (ids: readonly number[], starred: boolean) => Promise<void>;
  readonly mark: (ids: readonly number[], reading: 'unread' | 'read') => Promise<void>;
  readonly tag: (ids: readonly number[], change: TagChange) => Promise<void>;
  readonly renameTag: (from: string, to: string) => Promise<void>;
  readonly colourTag: (name: string, colour: string | null) => Promise<void>;
  readonly removeTag: (name: string) => Promise<void>;
}

/** The acts of the page, which tell `tell`. */
export function useActs(tell: Undoable['tell']): Acts {
  return useMemo(() => makeActs(tell), [tell]);
}

function makeActs(tell: Undoable['tell']): Acts {
  const tellChange = (message: string, token: UndoToken) => tell({ message, undo: () => undoChange(token) });
  const change = async (ids: readonly number[], state: StateChange, message: string) => {
    if (ids.length > 0) tellChange(message, await changeState(ids, state));
  };
  return {
    async trash(ids) {
      if (ids.length === 0) return;
      await trashArticles(ids);
      tell({ message: i18n.t('library.trashed', ids.length), undo: () => restoreArticles(ids) });
    },
    async restore(ids) {
      await restoreArticles(ids);
      tell({ message: i18n.t('library.restored', ids.length), undo: () => trashArticles(ids) });
    },
    async deleteForGood(ids) {
      const gone = await deleteForGood(ids);
      const message = gone.ok
        ? i18n.t('library.deleted', gone.value)
        : i18n.t(`saveError.${gone.error.code}`);
      tell({ message, undo: null });
    },
    archive: (ids, archived) =>
      change(ids, { archived }, i18n.t(archived ? 'library.archived' : 'library.unarchived', ids.length)),
    star: (ids, starred) =>
      change(ids, { starred }, i18n.t(starred ? 'library.starred' : 'library.unstarred', ids.length)),
    mark: (ids, reading) =>
      change(
        ids,
        { reading },
        i18n.t(reading === 'read' ? 'library.markedRead' : 'library.markedUnread', ids.length),
      ),
    async tag(ids, tags) {
      if (ids.length === 0 || ![tags.add, tags.remove].some((list) => list && list.length > 0)) return;
      tellChange(i18n.t('library.tagged', ids.length), await changeTags(ids, tags));
    },
    async renameTag(from, to) {
      tellChange(i18n.t('library.tags.renamed', [from, to]), await renameTag(from, to));
    },
    async colourTag(name, colour) {
      await colourTag(name, colour);
    },
    async removeTag(name) {
      tellChange(i18n.t('library.tags.removed', [name]), await mergeTags([name], ''));
    },
  };
}
