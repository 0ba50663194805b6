import type { ImportItem } from '@/utils/article/import-item';
import { entryToArticle } from '@/utils/import/entry-to-article';
import type { ImportFormat } from '@/utils/import/imported-entry';
import { type LibraryDamage, readLibraryFile } from '@/utils/import/offprint/read-library-file';
import { type FileProblem, type RecognisedFile, recogniseFile } from '@/utils/import/recognise-file';
import { ok, type Result } from '@/utils/result/result';
import { sha256 } from '@/utils/storage/sha256';
import { draftEntry } from './draft-entry';
import { parseInertPage } from './parse-inert-page';

/** What a file yields; at its end what is wrong with it, or null. */
export type ImportItems = AsyncGenerator<ImportItem, LibraryDamage | null, undefined>;

/** A file that is known, to be read as often as is wanted. */
export interface OpenedImport {
  readonly name: string;
  readonly format: ImportFormat;
  /** @param isDryRun - the texts are not cleaned yet: that takes most of the time. */
  readonly items: (isDryRun: boolean) => ImportItems;
}

/** Recognises a file by its content. */
export async function openImport(
  file: File,
  window: Window,
  now: Date,
): Promise<Result<OpenedImport, FileProblem>> {
  const parsePage = (html: string) => parseInertPage(html, window);
  const known = await recogniseFile(file, { parsePage });
  if (!known.ok) return known;
  const { value } = known;
  const items = (isDryRun: boolean) =>
    value.format === 'offprint' ? readOwn(file) : readOther(value, window, { now, isDryRun });
  return ok({ name: file.name, format: value.format, items });
}

async function* readOwn(file: Blob): ImportItems {
  const reader = readLibraryFile(file, sha256);
  for (let turn = await reader.next(); ; turn = await reader.next()) {
    if (turn.done) return turn.value;
    yield turn.value.kind === 'article' ? { ...turn.value, isOwn: true } : turn.value;
  }
}

type Foreign = Exclude<RecognisedFile, { readonly format: 'offprint' }>;

async function* readOther(
  file: Foreign,
  window: Window,
  { now, isDryRun }: { readonly now: Date; readonly isDryRun: boolean },
): ImportItems {
  const toDraft = (entry: Parameters<typeof draftEntry>[0]) =>
    isDryRun ? null : draftEntry(entry, window, now);
  const tools = { toDraft, newUid: () => crypto.randomUUID(), now };
  for await (const row of file.rows()) {
    if (row.kind === 'refused') yield row;
    else {
      const hasText = row.html !== null && row.html !== '';
      yield { kind: 'article', line: row.line, article: entryToArticle(row, tools), isOwn: false, hasText };
    }
  }
  return null;
}

/** The items of several files, one after the other; ends with the first that is damaged. */
export async function* joinImports(files: readonly OpenedImport[], isDryRun: boolean): ImportItems {
  for (const file of files) {
    const items = file.items(isDryRun);
    for (let turn = await items.next(); ; turn = await items.next()) {
      if (turn.done && turn.value) return turn.value;
      if (turn.done) break;
      yield turn.value;
    }
  }
  return null;
}
