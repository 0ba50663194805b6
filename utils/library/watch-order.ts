import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { listOrder } from './list-order';

/** Follows the order of the list: told at once, and again after each change of it, wherever it was made. */
export function watchOrder(observer: QueryObserver<readonly number[]>, signal: AbortSignal): void {
  watchQuery(() => listOrder(), observer, signal);
}
