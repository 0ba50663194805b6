import { database } from '@/utils/storage/database';
import { ERASE_TABLES, eraseArticle } from './erase-article';

/**
 * Deletes articles for good, all or none; each leaves a tombstone. Only what lies in the trash is
 * deleted: the trash is the way back, and this is the one act that has none.
 *
 * @returns How many are gone.
 */
export function deleteForGood(ids: readonly number[], now = new Date()): Promise<number> {
  return database.transaction('rw', ERASE_TABLES, async () => {
    const rows = await database.articles.bulkGet([...new Set(ids)]);
    const trashed = rows.filter((row) => row?.trashed === 1).filter((row) => row !== undefined);
    for (const row of trashed) await eraseArticle(row, now.getTime());
    return trashed.length;
  });
}
