import type { Result } from '@/utils/result/result';
import type { ExportableArticle, ExportContext } from './export-context';

/** A finished file, ready to be handed to the browser's download. */
export interface ExportFile {
  /** With its extension; legal on every system. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly blob: Blob;
  /** How many articles are in it. */
  readonly articles: number;
}

/**
 * Why there is no file.
 *
 * - `nothing`: there was no article to export.
 * - `aborted`: the signal asked to stop.
 * - `too-large`: more than one zip archive can hold (65,534 files, 4 GiB); export in parts.
 */
export interface ExportError {
  readonly code: 'nothing' | 'aborted' | 'too-large';
}

/** Writes articles in one form, in the order given. */
export type Exporter = (
  articles: AsyncIterable<ExportableArticle>,
  context: ExportContext,
) => Promise<Result<ExportFile, ExportError>>;
