import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { RefusedRow } from '@/utils/article/import-item';
import type { ImportedEntry, ImportedRow } from '@/utils/import/imported-entry';
import { recogniseFile } from '@/utils/import/recognise-file';

const { window } = new JSDOM('');
const parsePage = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

/** Bytes of a fixture of this project's own writing. */
export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`tests/fixtures/imports/${name}`));
}

export interface ReadFile {
  /** What it was recognised as, or the problem with it. */
  readonly format: string;
  readonly entries: readonly ImportedEntry[];
  readonly refused: readonly RefusedRow[];
}

/** Reads a file as the import page would. */
export async function readFile(content: BlobPart): Promise<ReadFile> {
  const known = await recogniseFile(new Blob([content]), { parsePage });
  if (!known.ok) return { format: `refused: ${known.error}`, entries: [], refused: [] };
  const rows: ImportedRow[] = [];
  if (known.value.format !== 'offprint') for await (const row of known.value.rows()) rows.push(row);
  return {
    format: known.value.format,
    entries: rows.filter((row) => row.kind === 'entry'),
    refused: rows.filter((row) => row.kind === 'refused'),
  };
}
