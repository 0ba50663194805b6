import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { toRecord } from './to-record';

export interface ListOptions {
  /** How many at most. */
  readonly limit: number;
  /** The last record shown so far: the list goes on behind it. */
  readonly before?: Pick<ArticleRecord, 'id' | 'versionSavedAt'> | null;
}

/**
 * Articles outside the trash, the one saved last first (saving anew moves an article up). Pages by
 * key, so that the thousandth page costs what the first does.
 */
export async function listArticles({ limit, before = null }: ListOptions): Promise<readonly ArticleRecord[]> {
  const rows = await database.articles
    .where('[trashed+versionSavedAt]')
    .between(
      [0, Number.NEGATIVE_INFINITY],
      [0, before?.versionSavedAt ?? Number.POSITIVE_INFINITY],
      true,
      true,
    )
    .reverse()
    .filter(({ id, versionSavedAt }) => !before || versionSavedAt < before.versionSavedAt || id < before.id)
    .limit(limit)
    .toArray();
  return rows.map(toRecord);
}
