import { database } from '@/utils/storage/database';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';

/** Follows how many articles the search index does not know yet. */
export function watchPending(observer: QueryObserver<number>, signal: AbortSignal): void {
  watchQuery(() => database.pending.count(), observer, signal);
}
