import type { RefusedRow } from '@/utils/article/import-item';

/** Programs whose files are known by their content. */
export type ImportFormat =
  | 'offprint'
  | 'pocket'
  | 'instapaper'
  | 'readwise'
  | 'omnivore'
  | 'wallabag'
  | 'matter'
  | 'raindrop'
  | 'karakeep'
  | 'linkwarden'
  | 'bookmarks'
  | 'firefox'
  | 'pinboard'
  | 'readability'
  | 'tranquility'
  | 'simpread'
  | 'onetab'
  | 'table'
  | 'addresses'
  | 'page'
  | 'archive';

/** A passage that was marked in another program. */
export interface ImportedMark {
  readonly exact: string;
  readonly note: string;
  /** Milliseconds since the epoch, or null where the file does not say. */
  readonly createdAt: number | null;
}

/** An entry of another program's file, as plain values; null and empty where the file does not say. */
export interface ImportedEntry {
  readonly kind: 'entry';
  /** Line or number of the entry, from 1. */
  readonly line: number;
  readonly url: string;
  readonly title: string;
  /** The article's markup as the other program kept it: untrusted, to be cleaned; null where it kept none. */
  readonly html: string | null;
  /** True where `html` is a whole page and not an article taken out of one. */
  readonly isPage: boolean;
  /** Milliseconds since the epoch. */
  readonly savedAt: number | null;
  readonly publishedTime: string | null;
  readonly authors: readonly string[];
  readonly siteName: string | null;
  readonly description: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly archived: boolean;
  readonly starred: boolean;
  readonly reading: 'unread' | 'reading' | 'read';
  readonly marks: readonly ImportedMark[];
  /** Name of the files of an archive that hold the text and the marks of this entry; null where there are none. */
  readonly slug: string | null;
}

/** What a row of a file is: an entry, or refused. */
export type ImportedRow = ImportedEntry | RefusedRow;

const EMPTY: Omit<ImportedEntry, 'line' | 'url'> = {
  kind: 'entry',
  title: '',
  html: null,
  isPage: false,
  savedAt: null,
  publishedTime: null,
  authors: [],
  siteName: null,
  description: null,
  lang: null,
  tags: [],
  archived: false,
  starred: false,
  reading: 'unread',
  marks: [],
  slug: null,
};

/** An entry with what is known of it. */
export function makeEntry(
  known: Pick<ImportedEntry, 'line' | 'url'> & Partial<Omit<ImportedEntry, 'kind'>>,
): ImportedEntry {
  return { ...EMPTY, ...known };
}

/** A row that is not taken. */
export function refuse(line: number, reason: RefusedRow['reason'], text: string, file = ''): RefusedRow {
  return { kind: 'refused', file, line, reason, text: text.replace(/\s+/g, ' ').slice(0, 200) };
}
