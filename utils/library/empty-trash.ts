import { database } from '@/utils/storage/database';
import { deleteForGood } from './delete-for-good';

/** How long the trash keeps an article: 30 days in milliseconds. */
export const TRASH_KEEPS = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes for good what has lain in the trash for 30 days, article by article; each leaves a tombstone.
 *
 * @returns How many are gone.
 */
export async function emptyTrash(now = new Date()): Promise<number> {
  const due = now.getTime() - TRASH_KEEPS;
  let gone = 0;
  for (const id of await database.articles.where('deletedAt').belowOrEqual(due).primaryKeys()) {
    // It may have been restored since it was listed, so the time is looked at once more.
    const deleted = await deleteForGood([id], now, due);
    if (deleted.ok) gone += deleted.value;
  }
  return gone;
}
