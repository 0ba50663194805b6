import { useEffect, useState } from 'preact/hooks';
import { watchOrder } from '@/utils/library/watch-order';

/** The order of the list as it stands: numbers of articles, first to last. */
export type OrderState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly ids: readonly number[] }
  | { readonly phase: 'failed'; readonly message: string };

/**
 * Follows the order of the list, wherever it changes.
 *
 * @param attempt - another number starts again after a failure.
 */
export function useOrder(attempt: number): OrderState {
  const [state, setState] = useState<OrderState>({ phase: 'loading' });
  useEffect(() => {
    // Another attempt starts from nothing, whatever the last one showed.
    if (attempt > 0) setState({ phase: 'loading' });
    const watching = new AbortController();
    const observer = {
      onValue: (ids: readonly number[]) => setState({ phase: 'ready', ids }),
      onError: (error: unknown) => setState({ phase: 'failed', message: String(error) }),
    };
    watchOrder(observer, watching.signal);
    return () => watching.abort();
  }, [attempt]);
  return state;
}
