import type { ReadingPosition } from '@/utils/article/reading-position';
import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';

/**
 * Notes where reading stopped, and that it has begun. An article that was read already stays read.
 *
 * @returns false where the article is gone.
 */
export function savePosition(id: number, position: ReadingPosition, now = new Date()): Promise<boolean> {
  return database.transaction('rw', ARTICLE_TABLES, async () => {
    const row = await database.articles.get(id);
    if (!row) return false;
    const reading = row.reading === 'unread' ? 'reading' : row.reading;
    const updatedAt = { ...row.updatedAt, state: now.getTime() };
    await writeArticles([{ before: row, after: { ...row, reading, position, updatedAt } }]);
    return true;
  });
}
