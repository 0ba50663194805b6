import type { ImportedEntry, ImportedRow, ImportFormat } from '@/utils/import/imported-entry';
import { refuse } from '@/utils/import/imported-entry';
import { decodeText } from '@/utils/import/text/decode-text';
import { readText, type TextTools } from '@/utils/import/text/read-text';
import type { ArchiveFile } from './open-archive';

/** What is read whole at once; larger files of an archive are refused. */
const MOST_TEXT = 300 * 1024 ** 2;
const READABLE = /\.(?:csv|json|html?|xhtml|mhtml?|txt|md)$/i;

/** An archive whose files are known. */
export interface Archive {
  readonly format: ImportFormat;
  readonly rows: () => AsyncGenerator<ImportedRow>;
}

/**
 * The rows of all files of an archive: lists first, then marks, so that these find their articles.
 * Texts and marks that lie in files of their own (Omnivore's `content/` and `highlights/`) go to their
 * entries.
 */
export async function readArchive(files: readonly ArchiveFile[], tools: TextTools): Promise<Archive | null> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const lists = files.filter(({ name }) => READABLE.test(name) && !isPart(name, byName)).sort(byWeight);
  const first = await formatOf(lists, tools);
  if (!first) return null;
  return {
    format: first,
    async *rows() {
      for (const file of lists) yield* readFile(file, byName, tools);
    },
  };
}

async function formatOf(lists: readonly ArchiveFile[], tools: TextTools): Promise<ImportFormat | null> {
  for (const file of lists.slice(0, 20)) {
    const text = await textOf(file);
    const read = text === null ? null : await readText(text, tools);
    if (read) return read.format;
  }
  return null;
}

async function* readFile(
  file: ArchiveFile,
  byName: ReadonlyMap<string, ArchiveFile>,
  tools: TextTools,
): AsyncGenerator<ImportedRow> {
  const text = await textOf(file);
  if (text === null) {
    yield refuse(1, file.size > MOST_TEXT ? 'too-large' : 'unreadable', file.name, file.name);
    return;
  }
  const read = await readText(text, tools);
  // Files without entries stand in every archive: an empty list, a note.
  for (const row of read?.rows ?? []) {
    if (row.kind === 'refused') yield { ...row, file: file.name };
    else yield row.slug === null ? row : await withParts(row, byName);
  }
}

async function withParts(
  entry: ImportedEntry,
  byName: ReadonlyMap<string, ArchiveFile>,
): Promise<ImportedEntry> {
  const html = await partOf(byName, `content/${entry.slug}.html`);
  const notes = await partOf(byName, `highlights/${entry.slug}.md`);
  return { ...entry, html: html ?? entry.html, marks: [...entry.marks, ...marksOf(notes ?? '')] };
}

async function partOf(byName: ReadonlyMap<string, ArchiveFile>, name: string): Promise<string | null> {
  const file = byName.get(name);
  return file ? textOf(file) : null;
}

/** Quotations, each with what is written below it up to the next. */
function marksOf(markdown: string): ImportedEntry['marks'] {
  const marks: { exact: string; note: string; createdAt: null }[] = [];
  for (const block of markdown.split(/\n\s*\n/).map((part) => part.trim())) {
    const last = marks.at(-1);
    if (block.startsWith('>')) {
      marks.push({ exact: block.replace(/^>\s?/gm, '').trim(), note: '', createdAt: null });
    } else if (last && block !== '') last.note = last.note === '' ? block : `${last.note}\n${block}`;
  }
  return marks;
}

async function textOf(file: ArchiveFile): Promise<string | null> {
  if (file.size > MOST_TEXT) return null;
  const bytes = await file.read();
  return bytes && decodeText(bytes);
}

/** True for a file that belongs to an entry of another. */
function isPart(name: string, byName: ReadonlyMap<string, ArchiveFile>): boolean {
  const isOmnivore = [...byName.keys()].some((other) => /^metadata_.*\.json$/.test(other));
  return isOmnivore && /^(?:content|highlights)\//.test(name);
}

function byWeight(a: ArchiveFile, b: ArchiveFile): number {
  const weigh = ({ name }: ArchiveFile) => (/annotation|highlight/i.test(name) ? 1 : 0);
  return weigh(a) - weigh(b) || (a.name < b.name ? -1 : 1);
}
