import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import type { ArticleRow, ImportBatchRow } from '@/utils/storage/rows';
import { writeArticles } from '@/utils/storage/write-articles';
import { eraseArticle } from './erase-article';
import { eraseBare, recountWhereRoom } from './erase-bare';
import { eraseVersion } from './erase-version';
import { IMPORT_LOCK } from './import-lock';
import { putColour } from './undo-change';
import { IMPORT_TABLES } from './write-imported';

/** An import that can be taken back. */
export interface LastImport {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The name of its file. */
  readonly name: string;
}

/** The latest import, where it is done and can be taken back; null where there is none. */
export async function getLastImport(): Promise<LastImport | null> {
  const row = await getKv('import');
  return row?.state === 'done' && row.batches > 0 ? { at: row.at, name: row.name } : null;
}

/**
 * Takes the latest import back, batch by batch from the last: what it added goes without a tombstone,
 * what it changed is as it was. Stopped halfway it goes on where it stopped. On a full disk what was
 * added goes first, without a word written, to make room for the rest.
 *
 * @returns false where there is no room even then: {@link recoverImport} goes on with it at the next start.
 */
export async function undoImport(now = new Date()): Promise<boolean> {
  const row = await getKv('import');
  if (!row) return true;
  if (row.state !== 'running') await database.kv.put({ ...row, state: 'running' });
  let isBare = false;
  for (let n = row.batches - 1; n >= 0; n -= 1) {
    const undone = await attemptWrite(IMPORT_TABLES, () => undoBatch(n, now));
    if (undone.ok) continue;
    if (undone.error.code !== 'quota') throw new Error(undone.error.message);
    isBare = true;
    await eraseBare(() => listAdded(n));
    const again = await attemptWrite(IMPORT_TABLES, () => undoBatch(n, now));
    if (!again.ok) return false;
  }
  await database.kv.delete('import');
  if (isBare) await recountWhereRoom();
  return true;
}

/** Takes an import back that its browser did not survive. To be called when the background starts. */
export async function recoverImport(now = new Date()): Promise<void> {
  if ((await getKv('import'))?.state !== 'running') return;
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    // Where the lock is held, the import is running in another page.
    if (lock && (await getKv('import'))?.state === 'running') await undoImport(now);
  });
}

/** To be called inside a transaction that covers {@link IMPORT_TABLES}. */
async function undoBatch(n: number, now: Date): Promise<void> {
  const row = await getKv('import');
  const batch = await getKv(`import:${n}`);
  if (!row || !batch) return;
  for (const { before, versionIds, highlightIds } of [...batch.changed].reverse()) {
    for (const versionId of versionIds) await eraseVersion(versionId);
    await database.highlights.bulkDelete([...highlightIds]);
    const after = await database.articles.get(before.id);
    if (!after) continue;
    await writeArticles([{ before: after, after: before }]);
    await database.pending.put({ articleId: before.id });
  }
  // Last: what was added may have been changed further down the same file.
  await eraseAdded(batch, now);
  await database.highlights.bulkPut([...batch.highlights]);
  await database.tombstones.bulkDelete([...batch.tombstonesAdded]);
  await database.tombstones.bulkPut([...batch.tombstones]);
  for (const { name, colour } of batch.colours) await putColour(name, colour);
  for (const { day, before } of batch.days) {
    if (before) await database.activity.put(before);
    else await database.activity.delete(day);
  }
  await database.kv.delete(`import:${n}`);
  await database.kv.put({ ...row, batches: n });
}

/** What a batch has added and is still there. */
async function listAdded(n: number): Promise<readonly ArticleRow[]> {
  const added = (await getKv(`import:${n}`))?.added ?? [];
  return (await database.articles.bulkGet([...added])).filter((row) => row !== undefined);
}

/** What was never here before leaves no tombstone, or the same file could not bring it again elsewhere. */
async function eraseAdded({ added }: ImportBatchRow, now: Date): Promise<void> {
  for (const id of added) {
    const article = await database.articles.get(id);
    if (!article) continue;
    const highlights = await database.highlights.where({ articleId: id }).toArray();
    await eraseArticle(article, now.getTime());
    await database.tombstones.bulkDelete([article.uid, ...highlights.map(({ uid }) => uid)]);
  }
}
