import { database } from '@/utils/storage/database';
import { listKeysOf } from '@/utils/storage/list-keys';
import type { PictureRow, VersionRow } from '@/utils/storage/rows';
import type { Tally } from './tally';

/** Versions looked at in one transaction. */
const BATCH = 50;

/**
 * Brings pictures, their bytes, their counts and their queue together: a picture without its bytes is
 * missing, bytes without a picture go, counts are counted, and what waits is queued.
 *
 * @param deep - measures the bytes too, which reads every picture of the library.
 */
export async function repairPictures(deep: boolean, tally: Tally): Promise<void> {
  const ids = await database.versions.toCollection().primaryKeys();
  const { versions, articles, pictures, pictureBytes, jobs } = database;
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    await database.transaction('rw', [versions, articles, pictures, pictureBytes, jobs], async () => {
      const rows = (await versions.bulkGet(batch)).filter((row) => row !== undefined);
      for (const version of rows) await repairVersion(version, deep, tally);
    });
  }
}

async function repairVersion(version: VersionRow, deep: boolean, tally: Tally): Promise<void> {
  const { id } = version;
  const rows = await database.pictures.where('[versionId+n]').between([id], [id, []]).toArray();
  const damaged = await findDamaged(id, rows, deep, tally);
  const lost = { state: 'missing', type: '', size: 0, sha256: '', problem: 'damaged' } as const;
  const after = rows.map((row) => (damaged.has(row.n) ? { ...row, ...lost } : row));
  if (damaged.size > 0) {
    await database.pictures.bulkPut(after);
    await database.pictureBytes.bulkDelete([...damaged].map((n) => [id, n]));
    tally.add('pictures', damaged.size);
  }
  await repairCounts(version, after, tally);
  await repairJob(id, after, tally);
}

/** Numbers of the pictures that are said to be here and are not, or not whole. */
async function findDamaged(
  id: number,
  rows: readonly PictureRow[],
  deep: boolean,
  tally: Tally,
): Promise<ReadonlySet<number>> {
  const here = database.pictureBytes.where('[versionId+n]').between([id], [id, []]);
  const keys = new Set((await here.primaryKeys()).map(([, n]) => n));
  const saved = rows.filter(({ state }) => state === 'saved');
  const extra = [...keys].filter((n) => !saved.some((row) => row.n === n));
  await database.pictureBytes.bulkDelete(extra.map((n) => [id, n]));
  tally.add('orphans', extra.length);
  const sizes = new Map<number, number>();
  if (deep) await here.each(({ n, bytes }) => sizes.set(n, bytes.byteLength));
  return new Set(
    saved.filter(({ n, size }) => !keys.has(n) || (deep && sizes.get(n) !== size)).map(({ n }) => n),
  );
}

async function repairCounts(version: VersionRow, rows: readonly PictureRow[], tally: Tally): Promise<void> {
  const count = (state: PictureRow['state']) => rows.filter((row) => row.state === state).length;
  const pictureCounts = { total: rows.length, saved: count('saved'), missing: count('missing') };
  const article = await database.articles.get(version.articleId);
  const isTrue = ({ total, saved, missing }: VersionRow['pictureCounts']) =>
    total === pictureCounts.total && saved === pictureCounts.saved && missing === pictureCounts.missing;
  if (!isTrue(version.pictureCounts)) {
    await database.versions.update(version.id, { pictureCounts });
    tally.add('counts');
  }
  if (article?.versionId === version.id && !isTrue(article.pictureCounts)) {
    await database.articles.update(article.id, {
      pictureCounts,
      listKeys: listKeysOf({ ...article, pictureCounts }),
    });
    tally.add('counts');
  }
}

async function repairJob(id: number, rows: readonly PictureRow[], tally: Tally): Promise<void> {
  const waits = rows.some(({ state }) => state === 'waiting');
  const job = await database.jobs.get(['pictures', id]);
  if (waits === (job !== undefined)) return;
  if (waits) await database.jobs.put({ kind: 'pictures', versionId: id, attempts: 0 });
  else await database.jobs.delete(['pictures', id]);
  tally.add('jobs');
}
