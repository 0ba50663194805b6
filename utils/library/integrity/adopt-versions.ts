import { identifyUrl } from '@/utils/article/identify-url';
import { newArticleState } from '@/utils/library/new-article-state';
import { mirrorVersion } from '@/utils/library/undo-save';
import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, toRow, writeArticles } from '@/utils/storage/write-articles';
import type { Tally } from './tally';

/**
 * Gives every version whose article is gone an article again: the one of its address, or a new one.
 * A deletion takes both in one transaction, so what is found here was lost and not deleted.
 */
export async function adoptVersions(tally: Tally): Promise<void> {
  const { versions, articles, texts, pending } = database;
  await database.transaction('rw', [...ARTICLE_TABLES, versions, texts, pending], async () => {
    const known = new Set(await articles.toCollection().primaryKeys());
    const owners = await versions.orderBy('articleId').uniqueKeys();
    const gone = owners.filter((owner) => !known.has(owner as number));
    for (const version of await versions.where('articleId').anyOf(gone).sortBy('id')) {
      await adopt(version);
      tally.add('adopted');
    }
  });
}

async function adopt(version: VersionRow): Promise<void> {
  const urlKey = identifyUrl(version.metadata.canonicalUrl);
  const known = await database.articles.get({ urlKey });
  const articleId = known?.id ?? (await addArticle(urlKey, version));
  await database.versions.update(version.id, { articleId });
  if (known && known.versionId < version.id) {
    await writeArticles([{ before: known, after: { ...known, ...(await mirrorVersion(version)) } }]);
  }
  await database.pending.put({ articleId });
}

async function addArticle(urlKey: string, version: VersionRow): Promise<number> {
  const row = { ...newArticleState(urlKey, version.savedAt), ...(await mirrorVersion(version)) };
  const id = await database.articles.add(toRow(row));
  await writeArticles([{ before: null, after: { ...row, id } }]);
  return id;
}
