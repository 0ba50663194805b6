import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { keysBetween } from './search-filters';
import { toRecord } from './to-record';

/** Articles of which only the address is here, the newest first; none of them in the trash. */
export function listLinks(): Promise<readonly number[]> {
  return keysBetween(LIST.links);
}

/** Follows {@link listLinks}. */
export function watchLinks(observer: QueryObserver<readonly number[]>, signal: AbortSignal): void {
  watchQuery(listLinks, observer, signal);
}

/** What has to be known of links to fetch them; those that are none any more are passed over. */
export async function readLinks(
  ids: readonly number[],
): Promise<readonly Pick<ArticleRecord, 'id' | 'url' | 'title' | 'host'>[]> {
  const rows = await database.articles.bulkGet([...ids]);
  return rows.flatMap((row) => {
    if (row?.kind !== 'link') return [];
    const { id, url, title, host } = toRecord(row);
    return [{ id, url, title, host }];
  });
}
