import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { toRecord } from './to-record';

/** What lies in the trash, the one put there last first. */
export async function listTrash(limit: number): Promise<readonly ArticleRecord[]> {
  const rows = await database.articles.orderBy('deletedAt').reverse().limit(limit).toArray();
  return rows.map(toRecord);
}

/** Follows {@link listTrash}. */
export function watchTrash(
  observer: QueryObserver<readonly ArticleRecord[]>,
  limit: number,
  signal: AbortSignal,
): void {
  watchQuery(() => listTrash(limit), observer, signal);
}
