import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '@/utils/article/article-record';
import { watchArticles } from '@/utils/library/watch-articles';

/** The list of saved articles as it stands. */
export type ArticleListState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly articles: readonly ArticleRecord[]; readonly total: number }
  | { readonly phase: 'failed'; readonly message: string };

/**
 * Follows the saved articles, the one saved last first, wherever they change.
 *
 * @param limit - how many at most.
 * @param attempt - another number starts again after a failure.
 */
export function useArticleList(limit: number, attempt: number): ArticleListState {
  const [state, setState] = useState<ArticleListState>({ phase: 'loading' });
  useEffect(() => {
    // Another attempt starts from nothing, whatever the last one showed.
    if (attempt > 0) setState({ phase: 'loading' });
    const watching = new AbortController();
    const observer = {
      onValue: ({ articles, total }: { articles: readonly ArticleRecord[]; total: number }) =>
        setState({ phase: 'ready', articles, total }),
      onError: (error: unknown) => setState({ phase: 'failed', message: String(error) }),
    };
    watchArticles(observer, limit, watching.signal);
    return () => watching.abort();
  }, [limit, attempt]);
  return state;
}
