import { identifyUrl } from '@/utils/article/identify-url';
import type { SavedBefore } from '@/utils/article/save-receipt';
import { database } from '@/utils/storage/database';

/**
 * Looks for a page in the library by any of its addresses (visited, canonical). What lies in the
 * trash does not count as saved.
 */
export async function findSaved(urls: readonly string[]): Promise<SavedBefore | null> {
  const keys = [...new Set(urls.map(identifyUrl))];
  const found = await database.articles.where('urlKey').anyOf(keys).toArray();
  const article = found.find(({ trashed }) => !trashed);
  return article ? { id: article.id, versionSavedAt: article.versionSavedAt } : null;
}
