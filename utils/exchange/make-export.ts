import { type ExportFormat, exportArticles } from '@/utils/export/export-articles';
import type { ExportError, ExportFile } from '@/utils/export/export-file';
import { exportLibrary } from '@/utils/export/export-library';
import { readPortables, readRest } from '@/utils/library/read-portable';
import type { Result } from '@/utils/result/result';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';
import { sha256 } from '@/utils/storage/sha256';
import { convertPicture } from './convert-picture';
import { drawCover } from './draw-cover';
import { readExportables } from './read-exportables';

/** What is to be exported, and how. */
export interface ExportRequest {
  /** Numbers of the articles, in the order in which they are to stand in the file. */
  readonly ids: readonly number[];
  /** `json` is the complete form: every version, and the file of a backup. */
  readonly format: ExportFormat | 'json';
  /** Where Markdown has its pictures; beside the text by default. */
  readonly pictures?: 'beside' | 'inline' | 'linked';
  /** With what hangs on the whole library (colours of tags, activity, tombstones): for a backup of everything. */
  readonly isWholeLibrary?: boolean;
}

/** What the page that exports lends. */
export interface ExportPage {
  readonly window: Window;
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Called after each article with the number written so far. */
  readonly onProgress?: (written: number) => void;
}

/** Writes saved articles into one file; `handOver` gives it to the reader. */
export async function makeExport(
  request: ExportRequest,
  page: ExportPage,
): Promise<Result<ExportFile, ExportError>> {
  const { window, ...rest } = page;
  const context = { ...rest, sha256 };
  const { ids, format, isWholeLibrary = false } = request;
  if (format === 'json') {
    return exportLibrary(readPortables(ids), async () => (isWholeLibrary ? readRest() : null), context);
  }
  const parseHtml = (html: string) => sanitiseToTree(html, window);
  const pictures = request.pictures ?? 'beside';
  const tools = { ...context, parseHtml, pictures, convertPicture, drawCover };
  return exportArticles(readExportables(ids), format, tools);
}
