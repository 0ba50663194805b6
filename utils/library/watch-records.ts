import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { toRecord } from './to-record';

/** Follows the metadata of a few articles, in the order asked for; those that are gone are left out. */
export function watchRecords(
  ids: readonly number[],
  observer: QueryObserver<readonly ArticleRecord[]>,
  signal: AbortSignal,
): void {
  const query = async () => {
    const rows = await database.articles.bulkGet([...ids]);
    return rows.flatMap((row) => (row ? [toRecord(row)] : []));
  };
  watchQuery(query, observer, signal);
}
