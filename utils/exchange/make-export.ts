import type { ExportFormat } from '@/utils/export/export-articles';
import type { ExportContext } from '@/utils/export/export-context';
import type { ExportError, ExportFile } from '@/utils/export/export-file';
import { exportInParts } from '@/utils/export/export-in-parts';
import { exportLibrary } from '@/utils/export/export-library';
import { parseFileName } from '@/utils/export/template/file-name-template';
import { parseFrontMatter } from '@/utils/export/template/front-matter-template';
import { readPortables, readRest } from '@/utils/library/read-portable';
import { ok, type Result } from '@/utils/result/result';
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
  /** The reader's own template of file names; null or nothing for the one that comes with Offprint. */
  readonly fileName?: string | null;
  /** The reader's own template of front matter. An empty one: none. */
  readonly frontMatter?: string | null;
  /** Title of a book of many. */
  readonly bookTitle?: string;
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

/** Writes saved articles into one file, or into parts where one cannot hold them; `handOver` gives it to the reader. */
export async function makeExport(
  request: ExportRequest,
  page: ExportPage,
): Promise<Result<readonly ExportFile[], ExportError>> {
  const { window, ...rest } = page;
  const context = { ...rest, sha256 };
  const { ids, format, isWholeLibrary = false } = request;
  if (format === 'json') {
    const tail = async () => (isWholeLibrary ? readRest() : null);
    const made = await exportLibrary(readPortables(ids), tail, context);
    return made.ok ? ok([made.value]) : made;
  }
  const { pictures = 'beside', bookTitle } = request;
  const tools = {
    ...context,
    ...readTemplates(request),
    parseHtml: parserOf(window),
    convertPicture,
    drawCover,
  };
  return exportInParts(readExportables(ids), format, {
    ...tools,
    pictures,
    ...(bookTitle ? { bookTitle } : {}),
  });
}

/** Turns stored HTML into an inert, sanitised tree. */
export function parserOf(window: Window): (html: string) => Element {
  return (html) => sanitiseToTree(html, window);
}

/** The reader's own templates; one that has a fault is as if there were none, so that an export never fails of it. */
function readTemplates({
  fileName,
  frontMatter,
}: ExportRequest): Pick<ExportContext, 'fileName' | 'frontMatter'> {
  const name = fileName ? parseFileName(fileName) : null;
  const properties = typeof frontMatter === 'string' ? parseFrontMatter(frontMatter) : null;
  return {
    ...(name?.ok ? { fileName: name.value } : {}),
    ...(properties?.ok ? { frontMatter: properties.value } : {}),
  };
}
