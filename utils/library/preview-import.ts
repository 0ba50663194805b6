import { identifyUrl } from '@/utils/article/identify-url';
import { currentVersion, type PortableArticle } from '@/utils/article/portable-article';
import type { ImportEffect } from '@/utils/article/restore-preview';
import { database } from '@/utils/storage/database';

/** Says what would happen to an article from a file, and changes nothing. */
export async function previewImport(article: PortableArticle): Promise<ImportEffect> {
  const urlKey = identifyUrl(currentVersion(article).metadata.canonicalUrl);
  const { articles, tombstones } = database;
  return database.transaction('r', [articles, tombstones], async () => {
    if ((await articles.get({ uid: article.uid })) ?? (await articles.get({ urlKey }))) return 'merge';
    return (await tombstones.get(article.uid)) ? 'deleted' : 'new';
  });
}
