import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';
import { getRecord } from './get-record';
import { type ArticleVersion, getVersion } from './get-version';

/** Everything that showing an article begins with. */
export interface ReadArticle {
  readonly record: ArticleRecord;
  readonly version: ArticleVersion;
}

/**
 * An article and its text in one go; null where there is none, or not in that version.
 *
 * @param versionId - the version to read; the current one where it is null.
 */
export function readArticle(id: number, versionId: number | null): Promise<ReadArticle | null> {
  const { articles, versions, bodies } = database;
  return database.transaction('r', [articles, versions, bodies], async () => {
    const record = await getRecord(id);
    const version = record && (await getVersion(versionId ?? record.versionId));
    return version && version.articleId === record.id ? { record, version } : null;
  });
}
