import { err, ok, type Result } from '@/utils/result/result';
import type { ImportedRow, ImportFormat } from './imported-entry';
import { isLibraryHead } from './offprint/read-library-file';
import { decodeText } from './text/decode-text';
import { readText, type TextTools } from './text/read-text';
import { isArchive, openArchive } from './zip/open-archive';
import { readArchive } from './zip/read-archive';

/** Files that are no archive and not ours are read whole: no service exports more text than this. */
const MOST_TEXT = 300 * 1024 ** 2;
const HEAD = 200;

/**
 * A file that is known. Our own is read by `readLibraryFile`; any other yields rows, as often as it is
 * asked.
 */
export type RecognisedFile =
  | { readonly format: 'offprint' }
  | { readonly format: Exclude<ImportFormat, 'offprint'>; readonly rows: () => AsyncGenerator<ImportedRow> };

/**
 * Why a file cannot be imported. `unknown`: of no program that is known; `empty`; `damaged`: an archive
 * that cannot be read; `unsafe`: an archive made to hurt; `too-large`: over the caps.
 */
export type FileProblem = 'unknown' | 'empty' | 'damaged' | 'unsafe' | 'too-large';

/** Recognises a file by its content. */
export async function recogniseFile(
  file: Blob,
  tools: TextTools,
): Promise<Result<RecognisedFile, FileProblem>> {
  if (file.size === 0) return err('empty');
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (isLibraryHead(new TextDecoder().decode(head))) return ok({ format: 'offprint' });
  if (isArchive(head)) return recogniseArchive(file, tools);
  if (file.size > MOST_TEXT) return err('too-large');
  const read = await readText(decodeText(new Uint8Array(await file.arrayBuffer())), tools);
  if (!read || read.format === 'offprint') return err('unknown');
  const { format, rows } = read;
  return ok({
    format,
    async *rows() {
      yield* rows;
    },
  });
}

async function recogniseArchive(file: Blob, tools: TextTools): Promise<Result<RecognisedFile, FileProblem>> {
  const files = await openArchive(file);
  if (!files.ok) return files;
  const archive = await readArchive(files.value, tools);
  if (!archive || archive.format === 'offprint') return err('unknown');
  return ok({ format: archive.format, rows: archive.rows });
}
