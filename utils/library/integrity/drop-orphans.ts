import { database } from '@/utils/storage/database';
import { dropOrphanRows } from '@/utils/storage/drop-orphan-rows';
import type { Tally } from './tally';

const BY_VERSION = ['bodies', 'texts', 'removals', 'thumbnails', 'originals'] as const;
const PUT_BACK = 'put-back:';
const BY_PICTURE = ['pictures', 'pictureBytes'] as const;

/** Removes every row that hangs on a version or an article that is not there. Versions are adopted before. */
export async function dropOrphans(tally: Tally): Promise<void> {
  const { versions, articles, jobs, pending } = database;
  const drop = async (dropped: Promise<number>) => tally.add('orphans', await dropped);
  for (const name of BY_VERSION) {
    await drop(dropOrphanRows(database.table<unknown, number>(name), versions, (key) => key));
  }
  for (const name of BY_PICTURE) {
    await drop(dropOrphanRows(database.table<unknown, [number, number]>(name), versions, ([id]) => id));
  }
  await drop(dropOrphanRows(jobs, versions, ([, versionId]) => versionId));
  await drop(dropOrphanRows(pending, articles, (key) => key));
  await dropHighlights(tally);
  await dropPutBack(tally);
}

async function dropHighlights(tally: Tally): Promise<void> {
  const { highlights, articles } = database;
  await database.transaction('rw', [highlights, articles], async () => {
    const known = new Set(await articles.toCollection().primaryKeys());
    const owners = await highlights.orderBy('articleId').uniqueKeys();
    const gone = owners.filter((owner) => !known.has(owner as number));
    tally.add('orphans', await highlights.where('articleId').anyOf(gone).delete());
  });
}

/** What is put back into an article lies among the things that are one of a kind, by the article's number. */
async function dropPutBack(tally: Tally): Promise<void> {
  const { kv, articles } = database;
  await database.transaction('rw', [kv, articles], async () => {
    const keys = await kv.where('key').startsWith(PUT_BACK).primaryKeys();
    const owners = await articles.bulkGet(keys.map((key) => Number(key.slice(PUT_BACK.length))));
    const orphans = keys.filter((_key, index) => owners[index] === undefined);
    await kv.bulkDelete(orphans);
    tally.add('orphans', orphans.length);
  });
}
