import { err, type Result } from '@/utils/result/result';
import { exportEpub } from './epub/export-epub';
import { exportBookmarks } from './export-bookmarks';
import type { ExportableArticle, ExportContext } from './export-context';
import { exportCsv } from './export-csv';
import type { ExportError, Exporter, ExportFile } from './export-file';
import { exportMarkdown } from './export-markdown';
import { exportText } from './export-text';
import { exportHtml } from './html/export-html';

const EXPORTERS = {
  markdown: exportMarkdown,
  html: exportHtml,
  epub: exportEpub,
  text: exportText,
  csv: exportCsv,
  bookmarks: exportBookmarks,
} as const satisfies Record<string, Exporter>;

/** Name of a form that articles can be exported in. */
export type ExportFormat = keyof typeof EXPORTERS;

/**
 * Writes articles into one file. They are asked for one after the other and let go when written, so
 * memory does not grow with their number.
 *
 * @param articles - in the order in which they are to stand in the file. What its iterator throws is
 *   thrown on.
 */
export async function exportArticles(
  articles: AsyncIterable<ExportableArticle>,
  format: ExportFormat,
  context: ExportContext,
): Promise<Result<ExportFile, ExportError>> {
  const result = await EXPORTERS[format](counted(articles, context), context);
  if (context.signal?.aborted) return err({ code: 'aborted' });
  return result.ok && result.value.articles === 0 ? err({ code: 'nothing' }) : result;
}

/** Ends at the next article once the signal asks to, and tells how many were written. */
async function* counted(
  articles: AsyncIterable<ExportableArticle>,
  { signal, onProgress }: ExportContext,
): AsyncGenerator<ExportableArticle> {
  if (signal?.aborted) return;
  let written = 0;
  for await (const article of articles) {
    if (signal?.aborted) return;
    yield article;
    written += 1;
    onProgress?.(written);
  }
}
