import { database } from '@/utils/storage/database';
import { ERASE_TABLES, eraseArticle } from './erase-article';

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
    if (await eraseIfDue(id, due, now)) gone += 1;
  }
  return gone;
}

function eraseIfDue(id: number, due: number, now: Date): Promise<boolean> {
  return database.transaction('rw', ERASE_TABLES, async () => {
    const article = await database.articles.get(id);
    // It may have been restored since it was listed.
    if (!article || article.deletedAt === null || article.deletedAt > due) return false;
    await eraseArticle(article, now.getTime());
    return true;
  });
}
