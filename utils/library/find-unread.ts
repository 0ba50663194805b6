import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { toRecord } from './to-record';

/** Finds the nearest unread articles on either side of a place in the list. */
export async function findUnread(
  place: Pick<ArticleRecord, 'id' | 'versionSavedAt'>,
): Promise<{ readonly next: ArticleRecord | null; readonly previous: ArticleRecord | null }> {
  const list = LIST.reading('unread');
  const at = place.versionSavedAt;
  const isOther = ({ id }: { readonly id: number }) => id !== place.id;
  const [next, previous] = await Promise.all([
    database.articles
      .where('listKeys')
      .between([list, Number.NEGATIVE_INFINITY], [list, at], true, true)
      .reverse()
      .filter(isOther)
      .first(),
    database.articles
      .where('listKeys')
      .between([list, at], [list, Number.POSITIVE_INFINITY], false, true)
      .first(),
  ]);
  return { next: next ? toRecord(next) : null, previous: previous ? toRecord(previous) : null };
}
