import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
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
  let latest = 0;
  const onHead = (ids: readonly number[] | null) => {
    if (ids && !hasWhole && !signal.aborted) observer.onValue({ ids, isWhole: ids.length < HEAD });
  };
  const list = async () => {
    latest += 1;
    const turn = latest;
    const ids = await listOrder(query);
    if (turn !== latest || signal.aborted) return;
    hasWhole = true;
    observer.onValue({ ids, isWhole: true });
  };
  const onError = (error: unknown) => {
    if (!signal.aborted) observer.onError(error);
  };
  const watchWhole = () =>
    watchQuery(touch, { onValue: () => void list().catch(onError), onError: observer.onError }, signal);
  listHead(query, HEAD).then(onHead).then(watchWhole, observer.onError);
}

/**
 * Reads next to nothing, but what changes with every article that is written or goes. To watch a whole
 * order, the database would hold every number of it a second time, in a tree.
 */
async function touch(): Promise<void> {
  await Promise.all([database.kv.get('counts'), firstOf(LIST.all), firstOf(LIST.trash)]);
}

function firstOf(list: string): Promise<unknown> {
  const range = database.articles.where('listKeys').between([list, Number.NEGATIVE_INFINITY], [list, []]);
  return range.limit(1).primaryKeys();
}
