import { unparse } from 'papaparse';
import { ok } from '@/utils/result/result';
import { BlobParts } from './blob-parts';
import type { ExportableArticle } from './export-context';
import type { Exporter } from './export-file';
import { nameCollection } from './name-export';

const TYPE = 'text/csv;charset=utf-8';
/** Without it Excel takes the file for one in the machine's own code page. */
const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = [
  ...['title', 'url', 'site', 'source', 'authors', 'published', 'saved', 'tags', 'state', 'archived'],
  ...['starred', 'language', 'characters', 'highlights', 'description', 'id'],
];

/**
 * A table of what is saved, without the texts: RFC 4180, every cell quoted. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export const exportCsv: Exporter = async (articles, { now }) => {
  const file = new BlobParts();
  const encoder = new TextEncoder();
  file.write(encoder.encode(BYTE_ORDER_MARK + writeRow(COLUMNS)));
  let count = 0;
  for await (const article of articles) {
    file.write(encoder.encode(writeRow(cellsOf(article))));
    count += 1;
  }
  return ok({ name: `${nameCollection(now)}.csv`, type: TYPE, blob: file.finish(TYPE), articles: count });
};

function cellsOf({ record }: ExportableArticle): readonly string[] {
  return [
    record.title,
    record.url,
    record.siteName ?? '',
    record.source ?? '',
    record.authors.join('; '),
    record.publishedTime ?? '',
    new Date(record.savedAt).toISOString(),
    record.tags.join('; '),
    record.reading,
    String(record.archived),
    String(record.starred),
    record.lang ?? '',
    String(record.counts.characters),
    String(record.highlightCount),
    record.description ?? '',
    record.uid,
  ];
}

/** Zero bytes end a cell in some programs and lone surrogates end the file in others. */
function writeRow(cells: readonly string[]): string {
  const clean = cells.map((cell) => cell.toWellFormed().replaceAll('\u0000', ''));
  return `${unparse([clean], { quotes: true, newline: '\r\n', escapeFormulae: /^[=+\-@\t\r\n＝＋－＠]/ })}\r\n`;
}
