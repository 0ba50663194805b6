import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { toRecord } from './to-record';

/** An article's metadata and state alone, in the trash or not; null where there is none. */
export async function getRecord(id: number): Promise<ArticleRecord | null> {
  const row = await database.articles.get(id);
  return row ? toRecord(row) : null;
}
