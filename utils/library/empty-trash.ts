import { changeCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { eraseVersion, VERSION_TABLES } from './erase-version';

/** How long the trash keeps an article: 30 days in milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Deletes for good what has lain in the trash for 30 days, article by article; each leaves a tombstone. */
export async function emptyTrash(now = new Date()): Promise<void> {
  const due = now.getTime() - KEPT_FOR;
  for (const id of await database.articles.where('deletedAt').belowOrEqual(due).primaryKeys()) {
    await deleteForGood(id, due, now);
  }
}

function deleteForGood(id: number, due: number, now: Date): Promise<void> {
  const tables = [database.articles, ...VERSION_TABLES, database.tombstones, database.kv];
  return database.transaction('rw', tables, async () => {
    const article = await database.articles.get(id);
    // It may have been restored since it was listed.
    if (!article?.deletedAt || article.deletedAt > due) return;
    for (const versionId of await database.versions.where({ articleId: id }).primaryKeys()) {
      await eraseVersion(versionId);
    }
    await database.articles.delete(id);
    await database.tombstones.put({ uid: article.uid, deletedAt: now.getTime() });
    await changeCounts({ trashed: -1 });
  });
}
