import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { listHead } from './list-head';
import { type ListQuery, listOrder } from './list-order';

/** The order of a list, or its beginning while the rest is on its way. */
export interface ListedOrder {
  readonly ids: readonly number[];
  readonly isWhole: boolean;
}

/** Rows that fill the first screen. */
const HEAD = 60;

/**
 * Follows the order of a list: told its beginning at once, the whole soon after, and again after each
 * change of it, wherever it was made.
 */
export function watchOrder(
  query: ListQuery,
  observer: QueryObserver<ListedOrder>,
  signal: AbortSignal,
): void {
  let hasWhole = false;
  const onHead = (ids: readonly number[] | null) => {
    if (ids && !hasWhole && !signal.aborted) observer.onValue({ ids, isWhole: ids.length < HEAD });
  };
  const onValue = (ids: readonly number[]) => {
    hasWhole = true;
    observer.onValue({ ids, isWhole: true });
  };
  const watchWhole = () => watchQuery(() => listOrder(query), { onValue, onError: observer.onError }, signal);
  listHead(query, HEAD).then(onHead).then(watchWhole, observer.onError);
}
