import type { SaveFailure } from '@/utils/article/save-receipt';
import { ok, type Result } from '@/utils/result/result';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { ERASE_TABLES, eraseArticle } from './erase-article';
import { eraseBare, recountWhereRoom } from './erase-bare';

/**
 * Deletes articles for good, all or none; each leaves a tombstone. Only what lies in the trash is
 * deleted: the trash is the way back, and this is the one act that has none.
 *
 * It works on a full disk too, where there is no room even for a tombstone.
 *
 * @param due - only what has lain there since then, milliseconds since the epoch.
 * @returns How many are gone.
 */
export async function deleteForGood(
  ids: readonly number[],
  now = new Date(),
  due = Number.POSITIVE_INFINITY,
): Promise<Result<number, SaveFailure>> {
  const first = await attemptWrite(ERASE_TABLES, async () => {
    const trashed = await listTrashed(ids, due);
    for (const row of trashed) await eraseArticle(row, now.getTime());
    return trashed.length;
  });
  if (first.ok || first.error.code !== 'quota') return first;
  return ok(await deleteBare(ids, now, due));
}

async function listTrashed(ids: readonly number[], due: number): Promise<readonly ArticleRow[]> {
  const rows = await database.articles.bulkGet([...new Set(ids)]);
  return rows
    .filter((row) => row !== undefined)
    .filter(({ deletedAt }) => deletedAt !== null && deletedAt <= due);
}

/** What can be written afterwards is; the next check does the rest. */
async function deleteBare(ids: readonly number[], now: Date, due: number): Promise<number> {
  const gone = await eraseBare(() => listTrashed(ids, due));
  const tombstones = gone.map(({ uid }) => ({ uid, deletedAt: now.getTime() }));
  await attemptWrite([database.tombstones], () => database.tombstones.bulkPut(tombstones));
  await recountWhereRoom();
  return gone.length;
}
