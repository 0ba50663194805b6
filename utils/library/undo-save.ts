import { changeCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import type { ArticleRow, VersionRow } from '@/utils/storage/rows';
import { eraseVersion, VERSION_TABLES } from './erase-version';

/**
 * Takes one save back, in one transaction: a first save leaves nothing but a tombstone (an identity
 * and a time), a later one leaves the article as it was before, in the trash if it was there.
 *
 * @returns false where that version is not there any more; nothing has changed then.
 */
export function undoSave(id: number, versionId: number, now = new Date()): Promise<boolean> {
  const tables = [database.articles, ...VERSION_TABLES, database.tombstones, database.kv];
  return database.transaction('rw', tables, async () => {
    const article = await database.articles.get(id);
    const undone = await database.versions.get(versionId);
    if (!article || undone?.articleId !== id) return false;
    await eraseVersion(versionId);
    const previous = await findLatestVersion(id);
    if (previous) await goBack(article, undone, previous, now.getTime());
    else await removeArticle(article, now.getTime());
    return true;
  });
}

async function findLatestVersion(articleId: number): Promise<VersionRow | undefined> {
  return (await database.versions.where({ articleId }).sortBy('id')).at(-1);
}

async function goBack(
  article: ArticleRow,
  undone: VersionRow,
  previous: VersionRow,
  now: number,
): Promise<void> {
  const wasCurrent = article.versionId === undone.id;
  const intoTrash = wasCurrent && undone.trashedBefore !== null && !article.trashed;
  await database.articles.update(article.id, {
    ...(wasCurrent ? mirrorVersion(previous) : {}),
    ...(intoTrash ? { deletedAt: undone.trashedBefore, trashed: 1 } : {}),
    versionCount: article.versionCount - 1,
    updatedAt: { content: now, trash: intoTrash ? now : article.updatedAt.trash },
  });
  if (intoTrash) await changeCounts({ articles: -1, trashed: 1 });
}

function mirrorVersion(version: VersionRow): Partial<ArticleRow> {
  const { id, savedAt, metadata, pictureCounts, thumbnail } = version;
  return { ...metadata, versionId: id, versionSavedAt: savedAt, pictureCounts, thumbnail };
}

async function removeArticle(article: ArticleRow, now: number): Promise<void> {
  await database.articles.delete(article.id);
  await database.tombstones.put({ uid: article.uid, deletedAt: now });
  await changeCounts(article.trashed ? { trashed: -1 } : { articles: -1 });
}
