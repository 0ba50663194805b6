import { hostOf } from '@/utils/article/host-of';
import { database } from '@/utils/storage/database';
import type { ArticleRow, VersionRow } from '@/utils/storage/rows';
import { writeArticles } from '@/utils/storage/write-articles';
import { simhash } from '@/utils/text/simhash';
import { addActivity } from './add-activity';
import { ERASE_TABLES, eraseArticle } from './erase-article';
import { eraseVersion } from './erase-version';
import { countNoise } from './prepare-save';

/**
 * Takes one save back, in one transaction: a first save leaves nothing but a tombstone (an identity
 * and a time), a later one leaves the article as it was before, in the trash if it was there.
 *
 * @returns false where that version is not there any more; nothing has changed then.
 */
export function undoSave(id: number, versionId: number, now = new Date()): Promise<boolean> {
  return database.transaction('rw', [...ERASE_TABLES, database.activity], async () => {
    const article = await database.articles.get(id);
    const undone = await database.versions.get(versionId);
    if (!article || undone?.articleId !== id) return false;
    await takeFromActivity(undone);
    await eraseVersion(versionId);
    const previous = await findLatestVersion(id);
    if (previous) await goBack(article, undone, previous, now.getTime());
    else await eraseArticle(article, now.getTime());
    return true;
  });
}

async function takeFromActivity({ id, savedAt, metadata }: VersionRow): Promise<void> {
  const removals = (await database.removals.get(id))?.removals ?? [];
  await addActivity(new Date(savedAt), {
    saved: -1,
    noiseCharacters: -countNoise(removals),
    keptCharacters: -metadata.counts.characters,
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
  const after: ArticleRow = {
    ...article,
    ...(wasCurrent ? await mirrorVersion(previous) : {}),
    ...(intoTrash ? { deletedAt: undone.trashedBefore } : {}),
    versionCount: article.versionCount - 1,
    updatedAt: { ...article.updatedAt, content: now, ...(intoTrash ? { trash: now } : {}) },
  };
  await writeArticles([{ before: article, after }]);
  if (wasCurrent) await database.pending.put({ articleId: article.id });
}

/** The fields of an article that mirror its current version. */
export async function mirrorVersion(version: VersionRow) {
  const { id, kind, savedAt, metadata, pictureCounts, thumbnail } = version;
  const text = (await database.texts.get(id))?.text ?? '';
  const host = hostOf(metadata.canonicalUrl);
  return {
    ...metadata,
    kind,
    host,
    versionId: id,
    versionSavedAt: savedAt,
    pictureCounts,
    thumbnail,
    similarity: simhash(text),
  };
}
