import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { toRecord } from './to-record';

/** The article saved last, outside the trash; null where there is none. */
export async function getNewest(): Promise<ArticleRecord | null> {
  const all = database.articles
    .where('listKeys')
    .between([LIST.all, Number.NEGATIVE_INFINITY], [LIST.all, []]);
  const row = await all.first();
  return row ? toRecord(row) : null;
}
