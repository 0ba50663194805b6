import { liveQuery } from 'dexie';

/** Who is told about a watched query. */
export interface QueryObserver<T> {
  /** Called with the first value, and again after every change of the rows read, in any context. */
  readonly onValue: (value: T) => void;
  /** Called when the query fails; the watch is over then. */
  readonly onError: (error: unknown) => void;
}

/** Runs a query now and again whenever what it read has changed, here or in another page or worker. */
export function watchQuery<T>(
  query: () => Promise<T>,
  observer: QueryObserver<T>,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next: observer.onValue, error: observer.onError });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
