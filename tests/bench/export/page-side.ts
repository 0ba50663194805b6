import { makeExport } from '@/utils/exchange/make-export';
import { openImport } from '@/utils/exchange/open-import';
import { importArticles } from '@/utils/library/import-articles';
import { database } from '@/utils/storage/database';
import { makePortables } from './make-portables';

/** What one turn of the bench took, in milliseconds. */
export interface Turn {
  readonly ms: number;
  /** Until the first article was written. */
  readonly firstMs: number;
  readonly bytes: number;
}

/** An empty library filled with made articles. */
export async function seed(count: number): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  async function* items() {
    let line = 0;
    for await (const article of makePortables(count)) {
      line += 1;
      yield { kind: 'article', line, article, isOwn: true } as const;
    }
    return null;
  }
  const result = await importArticles(items(), { name: 'bench', now: new Date() });
  if (!result.ok) throw new Error(result.error.message);
}

/** The last file that was made, for `importBack`. */
let last = new Blob();

/** Exports the whole library in one form. */
export async function exportAll(format: 'json' | 'markdown' | 'epub'): Promise<Turn> {
  const ids = await database.articles.toCollection().primaryKeys();
  const start = performance.now();
  let firstMs = 0;
  const onProgress = (written: number) => {
    if (written === 1) firstMs = performance.now() - start;
  };
  const result = await makeExport(
    { ids, format, isWholeLibrary: format === 'json' },
    { window, now: new Date(), onProgress },
  );
  if (!result.ok) throw new Error(result.error.code);
  last = result.value[0]?.blob ?? new Blob();
  return { ms: performance.now() - start, firstMs, bytes: last.size };
}

/** The file that `exportAll` made last, into an empty library. */
export async function importBack(): Promise<number> {
  await database.delete({ disableAutoOpen: false });
  const opened = await openImport(new File([last], 'library.json'), window, new Date());
  if (!opened.ok) throw new Error(opened.error);
  const start = performance.now();
  const result = await importArticles(opened.value.items(false), { name: 'bench', now: new Date() });
  if (!result.ok) throw new Error(result.error.message);
  return performance.now() - start;
}

/** The same rows, read beforehand, put in bulk into an empty library and nothing else: what the disk allows. */
export async function putRaw(): Promise<number> {
  const names = [
    'articles',
    'versions',
    'bodies',
    'texts',
    'removals',
    'pictures',
    'pictureBytes',
    'pending',
  ];
  const tables = names.map((name) => database.table(name));
  const keys = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
  const stored: unknown[][][] = [];
  for (const [index, table] of tables.entries()) {
    const batches: unknown[][] = [];
    for (let at = 0; at < (keys[index]?.length ?? 0); at += 50) {
      // The index takes rows away (`pending`) while they are read.
      const rows = await table.bulkGet(keys[index]?.slice(at, at + 50) ?? []);
      batches.push(rows.filter((row) => row !== undefined));
    }
    stored.push(batches);
  }
  await database.delete({ disableAutoOpen: false });
  const start = performance.now();
  const rounds = Math.max(...stored.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    await database.transaction('rw', tables, async () => {
      for (const [index, table] of tables.entries()) await table.bulkPut(stored[index]?.[round] ?? []);
    });
  }
  return performance.now() - start;
}
