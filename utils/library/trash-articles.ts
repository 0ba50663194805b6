import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';

/**
 * Puts articles into the trash, all or none. Those that are there already, or nowhere, are passed over.
 *
 * @throws {WriteFailure} where it could not be written; nothing has moved then.
 */
export function trashArticles(ids: readonly number[], now = new Date()): Promise<void> {
  return move(ids, now.getTime(), true);
}

/** Takes articles out of the trash, all or none. Those that are out already, or nowhere, are passed over. */
export function restoreArticles(ids: readonly number[], now = new Date()): Promise<void> {
  return move(ids, now.getTime(), false);
}

function move(ids: readonly number[], now: number, intoTrash: boolean): Promise<void> {
  return writeOrThrow(ARTICLE_TABLES, async () => {
    const rows = await database.articles.bulkGet([...new Set(ids)]);
    const moved = rows.filter((row) => row !== undefined).filter(({ trashed }) => !trashed === intoTrash);
    await writeArticles(
      moved.map((row) => ({
        before: row,
        after: {
          ...row,
          deletedAt: intoTrash ? now : null,
          updatedAt: { ...row.updatedAt, trash: now },
        },
      })),
    );
  });
}
