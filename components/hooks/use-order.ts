import { useEffect, useState } from 'preact/hooks';
import type { ListQuery } from '@/utils/library/list-order';
import { type ListedOrder, watchOrder } from '@/utils/library/watch-order';

/** The order of a list as it stands. */
export type OrderState =
  | { readonly phase: 'loading' }
  | ({ readonly phase: 'ready' } & ListedOrder)
  | { readonly phase: 'failed'; readonly message: string };

/**
 * Follows the order of a list, wherever it changes. While another list is on its way, the last one stays.
 *
 * @param query - null while no list is wanted; the same object for as long as it says the same.
 * @param attempt - another number starts again after a failure.
 */
export function useOrder(query: ListQuery | null, attempt: number): OrderState {
  const [state, setState] = useState<OrderState>({ phase: 'loading' });
  useEffect(() => {
    if (!query) return;
    // Another attempt starts from nothing, whatever the last one showed.
    if (attempt > 0) setState({ phase: 'loading' });
    const watching = new AbortController();
    const observer = {
      onValue: (order: ListedOrder) => setState({ phase: 'ready', ...order }),
      onError: (error: unknown) => setState({ phase: 'failed', message: String(error) }),
    };
    watchOrder(query, observer, watching.signal);
    return () => watching.abort();
  }, [query, attempt]);
  return state;
}
