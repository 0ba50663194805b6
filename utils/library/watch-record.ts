import type { ArticleRecord } from '@/utils/article/article-record';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { getRecord } from './get-record';

/** Follows one article's metadata and state: told at once, and again after each change; null where there is none. */
export function watchRecord(
  id: number,
  observer: QueryObserver<ArticleRecord | null>,
  signal: AbortSignal,
): void {
  watchQuery(() => getRecord(id), observer, signal);
}
