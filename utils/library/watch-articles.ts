import type { ArticleRecord } from '@/utils/article/article-record';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { countArticles } from './count-articles';
import { listArticles } from './list-articles';

/** The newest articles, and how many there are in all. */
export interface ArticlePage {
  readonly articles: readonly ArticleRecord[];
  readonly total: number;
}

/**
 * Follows the newest `limit` articles: told at once, and again after each change, wherever in the
 * browser it was made.
 */
export function watchArticles(
  observer: QueryObserver<ArticlePage>,
  limit: number,
  signal: AbortSignal,
): void {
  watchQuery(
    async () => ({ articles: await listArticles({ limit }), total: await countArticles() }),
    observer,
    signal,
  );
}
