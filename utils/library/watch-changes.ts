import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { watchQuery } from '@/utils/storage/watch-query';

/** Calls back after every change of which articles there are and what state they are in, but not at first. */
export function watchChanges(onChange: () => void, signal: AbortSignal): void {
  let isFirst = true;
  const onValue = () => {
    if (!isFirst) onChange();
    isFirst = false;
  };
  // One row is read, but its whole list is watched.
  const query = () =>
    database.articles
      .where('listKeys')
      .between([LIST.all, Number.NEGATIVE_INFINITY], [LIST.all, []])
      .limit(1)
      .primaryKeys();
  watchQuery(query, { onValue, onError: onChange }, signal);
}
