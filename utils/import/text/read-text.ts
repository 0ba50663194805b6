import { readCsv } from '@/utils/import/csv/read-csv';
import { isBookmarkFile, isPocketFile, readBookmarks } from '@/utils/import/html/read-bookmarks';
import { isMhtml, readMhtml } from '@/utils/import/html/read-mhtml';
import { readSavedPage } from '@/utils/import/html/read-saved-page';
import type { ImportedRow, ImportFormat } from '@/utils/import/imported-entry';
import { readJson } from '@/utils/import/json/read-json';
import { readAddresses } from './read-addresses';

/** What reading a file needs from the page that reads it. */
export interface TextTools {
  /** Parses HTML into a document that is inert: nothing of it runs or loads. */
  readonly parsePage: (html: string) => Document;
}

/** A text of a known program. */
export interface ReadText {
  readonly format: ImportFormat;
  readonly rows: readonly ImportedRow[];
}

/** Reads a text by what is in it, not by its name; null where it is nothing that is known. */
export async function readText(text: string, { parsePage }: TextTools): Promise<ReadText | null> {
  const start = text.slice(0, 1000).trimStart();
  if (/^[[{]/.test(start)) return readJsonText(text) ?? readAddresses(text);
  if (isMhtml(text)) {
    const archived = await readMhtml(new Blob([text]));
    if (!archived) return null;
    return {
      format: 'page',
      rows: [readSavedPage(archived.html, parsePage(archived.html), archived.address)],
    };
  }
  if (/^</.test(start)) {
    if (isBookmarkFile(text)) {
      return { format: isPocketFile(text) ? 'pocket' : 'bookmarks', rows: readBookmarks(parsePage(text)) };
    }
    return { format: 'page', rows: [readSavedPage(text, parsePage(text))] };
  }
  return readCsv(text) ?? readAddresses(text);
}

function readJsonText(text: string): ReadText | null {
  try {
    return readJson(JSON.parse(text));
  } catch {
    return null;
  }
}
