import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';
import { applyFields, type ChangeableFields, type UndoToken } from './undo-change';

/** What is to be as of now; what is left out stays. */
export type StateChange = Partial<Omit<ChangeableFields, 'tags'>>;

/**
 * Marks articles as read or unread, archives, stars them: any number, all or none. Those that are as
 * they should be already, or nowhere, are passed over.
 *
 * @returns What `undoChange` takes the change back by.
 */
export function changeState(
  ids: readonly number[],
  change: StateChange,
  now = new Date(),
): Promise<UndoToken> {
  return writeOrThrow(ARTICLE_TABLES, async () => {
    const rows = await database.articles.bulkGet([...new Set(ids)]);
    const changed = rows
      .filter((row) => row !== undefined)
      .filter((row) => keysOf(change).some((key) => row[key] !== change[key]));
    await writeArticles(
      changed.map((row) => ({ before: row, after: applyFields(row, change, now.getTime()) })),
    );
    const articles = changed.map((row) => ({
      id: row.id,
      fields: Object.fromEntries(keysOf(change).map((key) => [key, row[key]])),
    }));
    return { articles, colours: [] };
  });
}

function keysOf(change: StateChange): readonly (keyof StateChange)[] {
  return (['reading', 'archived', 'starred'] as const).filter((key) => change[key] !== undefined);
}
