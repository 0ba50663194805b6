import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { eraseVersion, VERSION_TABLES } from './erase-version';

/** Tables that {@link eraseArticle} touches, for the transaction around it. */
export const ERASE_TABLES = [
  ...ARTICLE_TABLES,
  ...VERSION_TABLES,
  database.highlights,
  database.pending,
  database.tombstones,
];

/**
 * Removes an article with every row that hangs on it, and leaves a tombstone for it and for each of
 * its highlights; to be called inside a transaction. What the index holds of it is dropped when its
 * segment is merged.
 */
export async function eraseArticle(article: ArticleRow, now: number): Promise<void> {
  const { id: articleId, uid } = article;
  for (const versionId of await database.versions.where({ articleId }).primaryKeys()) {
    await eraseVersion(versionId);
  }
  const highlights = await database.highlights.where({ articleId }).toArray();
  await database.highlights.bulkDelete(highlights.map(({ id }) => id));
  await database.pending.delete(articleId);
  await database.kv.delete(`put-back:${articleId}`);
  await writeArticles([{ before: article, after: null }]);
  const uids = [uid, ...highlights.map((highlight) => highlight.uid)];
  await database.tombstones.bulkPut(uids.map((gone) => ({ uid: gone, deletedAt: now })));
}
