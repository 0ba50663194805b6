import type { ImportItem } from '@/utils/article/import-item';
import type { PortableRest } from '@/utils/article/portable-article';
import type { SaveFailure } from '@/utils/article/save-receipt';
import { err, ok, type Result } from '@/utils/result/result';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import { nameFailure } from '@/utils/storage/name-failure';
import type { ImportBatchRow } from '@/utils/storage/rows';
import { IMPORT_LOCK } from './import-lock';
import { type PreparedImport, prepareImported } from './prepare-imported';
import { undoImport } from './undo-import';
import { IMPORT_TABLES, writeImported } from './write-imported';
import { writeRest } from './write-rest';

/** A transaction writes this many articles at most, or this many bytes. */
const BATCH = 50;
const BATCH_BYTES = 8 * 1024 * 1024;

/** What an import has done. */
export interface ImportDone {
  readonly added: number;
  /** Articles that were here and have gained something. */
  readonly changed: number;
}

/** Why nothing was imported: the library is as it was before. `damaged`: the file is not whole. */
export type ImportFailure =
  | SaveFailure
  | { readonly code: 'aborted' | 'damaged' | 'busy'; readonly message: string };

export interface ImportOptions {
  /** What it is called when it is to be taken back: the name of the file. */
  readonly name: string;
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Called after each batch with the number of articles taken so far. */
  readonly onProgress?: (taken: number) => void;
}

/**
 * Puts articles from a file into the library: all of them or, where it is stopped or the file turns
 * out damaged, none. New ones come with date, state, tags, highlights and versions; ones that are
 * here already are merged (`mergeState`). It can be taken back in one step until the next import
 * (`undoImport`). Written in batches, each with the note of how to take it back in its transaction: an
 * import that its browser did not survive is taken back at the next start (`recoverImport`).
 *
 * @param items - the file's content; what its iterator returns says what is wrong with the file, or null.
 */
export function importArticles(
  items: AsyncGenerator<ImportItem, { readonly message: string } | null, undefined>,
  options: ImportOptions,
): Promise<Result<ImportDone, ImportFailure>> {
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return err({ code: 'busy', message: 'another import is running' });
    const result = await run(items, options);
    if (!result.ok) await undoImport(options.now);
    return result;
  });
}

async function run(
  items: AsyncGenerator<ImportItem, { readonly message: string } | null, undefined>,
  { name, now, signal, onProgress }: ImportOptions,
): Promise<Result<ImportDone, ImportFailure>> {
  const done = { added: 0, changed: 0 };
  let taken = 0;
  let batch: PreparedImport[] = [];
  let size = 0;
  const flush = async (rest: PortableRest | null) => {
    const written = await writeBatch(batch, rest);
    done.added += written.added.length;
    done.changed += written.changed.length;
    taken += batch.length;
    batch = [];
    size = 0;
    onProgress?.(taken);
  };
  try {
    await begin(name, now);
    for (let turn = await items.next(); ; turn = await items.next()) {
      if (signal?.aborted) return err({ code: 'aborted', message: 'stopped' });
      if (turn.done) {
        if (turn.value) return err({ code: 'damaged', message: turn.value.message });
        await flush(null);
        await finish();
        return ok(done);
      }
      const item = turn.value;
      if (item.kind === 'rest') await flush(item.rest);
      if (item.kind !== 'article') continue;
      const prepared = await prepareImported(item);
      batch.push(prepared);
      size += prepared.size;
      if (batch.length >= BATCH || size >= BATCH_BYTES) await flush(null);
    }
  } catch (error) {
    return err(nameFailure(error));
  } finally {
    await items.return(null);
  }
}

/** Notes that an import runs; the one before can be taken back no more. */
async function begin(name: string, now: Date): Promise<void> {
  await database.transaction('rw', database.kv, async () => {
    const last = await getKv('import');
    for (let n = 0; n < (last?.batches ?? 0); n += 1) await database.kv.delete(`import:${n}`);
    await database.kv.put({ key: 'import', state: 'running', at: now.getTime(), batches: 0, name });
  });
}

async function finish(): Promise<void> {
  await database.transaction('rw', database.kv, async () => {
    const row = await getKv('import');
    if (row) await database.kv.put({ ...row, state: 'done' });
  });
}

function writeBatch(batch: readonly PreparedImport[], rest: PortableRest | null): Promise<ImportBatchRow> {
  return database.transaction('rw', IMPORT_TABLES, async () => {
    const row = await getKv('import');
    if (!row) throw new Error('an import was written that never began');
    const articles = await writeImported(batch);
    const beside = await writeRest(rest);
    const note: ImportBatchRow = { key: `import:${row.batches}`, ...articles, ...beside };
    await database.kv.put(note);
    await database.kv.put({ ...row, batches: row.batches + 1 });
    return note;
  });
}
