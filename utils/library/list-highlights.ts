import type { Highlight } from '@/utils/article/highlight';
import { database } from '@/utils/storage/database';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';

/** The highlights of an article in the order of its text. */
export async function listHighlights(articleId: number): Promise<readonly Highlight[]> {
  const highlights = await database.highlights.where({ articleId }).toArray();
  return highlights.sort((a, b) => a.start - b.start || a.id - b.id);
}

/** Follows {@link listHighlights}. */
export function watchHighlights(
  articleId: number,
  observer: QueryObserver<readonly Highlight[]>,
  signal: AbortSignal,
): void {
  watchQuery(() => listHighlights(articleId), observer, signal);
}

/**
 * Highlights of all articles, the newest first.
 *
 * @param before - `createdAt` of the last one shown so far: the list goes on behind it.
 */
export function listAllHighlights(
  limit: number,
  before = Number.POSITIVE_INFINITY,
): Promise<readonly Highlight[]> {
  return database.highlights.where('createdAt').below(before).reverse().limit(limit).toArray();
}
