import type { ImportItem } from '@/utils/article/import-item';
import type { PortableArticle, PortableRest } from '@/utils/article/portable-article';
import { exportLibrary } from '@/utils/export/export-library';
import { type LibraryDamage, readLibraryFile } from '@/utils/import/offprint/read-library-file';
import { type ImportDone, type ImportFailure, importArticles } from '@/utils/library/import-articles';
import { readPortables, readRest } from '@/utils/library/read-portable';
import type { Result } from '@/utils/result/result';
import { database } from '@/utils/storage/database';
import { sha256 } from '@/utils/storage/sha256';

const NOW = new Date('2026-11-25T09:05:00Z');

/** An empty library. */
export async function emptyLibrary(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
}

/** A file of these articles. */
export async function writeFile(
  articles: Iterable<PortableArticle>,
  rest: PortableRest | null = null,
): Promise<Blob> {
  async function* stream() {
    yield* articles;
  }
  const result = await exportLibrary(stream(), async () => rest, { sha256, now: NOW });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.blob;
}

/** Reads a file as its own library would. */
export async function* itemsOf(file: Blob): AsyncGenerator<ImportItem, LibraryDamage | null, undefined> {
  const reader = readLibraryFile(file, sha256);
  for (let turn = await reader.next(); ; turn = await reader.next()) {
    if (turn.done) return turn.value;
    yield turn.value.kind === 'article' ? { ...turn.value, isOwn: true } : turn.value;
  }
}

export function importFile(file: Blob): Promise<Result<ImportDone, ImportFailure>> {
  return importArticles(itemsOf(file), { name: 'backup.json', now: NOW });
}

/** The whole library as a file, everything but the time of writing comparable. */
export async function exportAll(): Promise<string> {
  const ids = await database.articles.toCollection().primaryKeys();
  const articles: PortableArticle[] = [];
  for await (const article of readPortables(ids)) articles.push(article);
  return (await writeFile(articles, await readRest())).text();
}

/** Every row of every table, to see that nothing has changed. */
export async function dumpLibrary(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
