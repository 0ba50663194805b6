import {
  type ImportedEntry,
  type ImportedMark,
  type ImportedRow,
  type ImportFormat,
  makeEntry,
  refuse,
} from '@/utils/import/imported-entry';
import { isWebAddress } from '@/utils/import/is-web-address';
import { readMoment } from '@/utils/import/read-moment';
import { readTags } from '@/utils/import/read-tags';
import { type FieldReader, fieldsOf, hasFields, isRecord } from './field-reader';
import { listFirefoxPlaces, listLinkwardenLinks } from './list-nested';

type Fields = Partial<Omit<ImportedEntry, 'kind' | 'line' | 'url'>> & { readonly url: string };

/** How one program's JSON is known and read. */
interface Shape {
  readonly format: ImportFormat;
  /** The entries, or null where the value is not of this program. */
  readonly list: (value: unknown) => readonly unknown[] | null;
  readonly read: (entry: FieldReader) => Fields | 'not-kept';
}

/** The value itself, where it is a list whose first entry has these fields. */
const listOf =
  (...names: readonly string[]) =>
  (value: unknown) =>
    Array.isArray(value) && hasFields(value[0], ...names) ? value : null;

/** A field of the value, where it is a list whose first entry has these fields. */
const listIn =
  (field: string, ...names: readonly string[]) =>
  (value: unknown) =>
    isRecord(value) ? listOf(...names)(value[field]) : null;

const SHAPES: readonly Shape[] = [
  {
    format: 'wallabag',
    list: listOf('url', 'is_archived'),
    read: (entry) => ({
      url: entry.text('url', 'given_url'),
      title: entry.text('title'),
      html: entry.text('content') || null,
      savedAt: readMoment(entry.raw('created_at')),
      publishedTime: isoOf(entry.raw('published_at')),
      authors: readTags(entry.raw('published_by')),
      lang: entry.text('language') || null,
      tags: readTags(entry.raw('tags')),
      archived: entry.flag('is_archived'),
      starred: entry.flag('is_starred'),
      reading: entry.flag('is_archived') ? 'read' : 'unread',
      marks: entry.list('annotations').map((mark) => markOf(mark, 'quote', 'text')),
    }),
  },
  {
    format: 'omnivore',
    list: listOf('slug', 'savedAt', 'url'),
    read: (entry) => ({
      url: entry.text('url'),
      title: entry.text('title'),
      savedAt: readMoment(entry.raw('savedAt')),
      publishedTime: isoOf(entry.raw('publishedAt')),
      authors: readTags(entry.text('author'), ','),
      description: entry.text('description') || null,
      tags: readTags(entry.raw('labels')),
      archived: /^archived$/i.test(entry.text('state')),
      reading: progressOf(Number(entry.raw('readingProgress')) || 0),
      slug: entry.text('slug') || null,
    }),
  },
  {
    format: 'pocket',
    list: listOf('url', 'highlights'),
    read: (entry) => ({
      url: entry.text('url'),
      title: entry.text('title'),
      marks: entry.list('highlights').map((mark) => markOf(mark, 'quote', 'note')),
    }),
  },
  {
    format: 'karakeep',
    list: listIn('bookmarks', 'createdAt', 'content'),
    read: (entry) => {
      const content = fieldsOf(entry.raw('content'));
      return {
        url: content.text('url'),
        title: entry.text('title'),
        savedAt: readMoment(entry.raw('createdAt')),
        tags: readTags(entry.raw('tags')),
        archived: entry.flag('archived'),
        description: entry.text('note') || null,
      };
    },
  },
  {
    format: 'readability',
    list: listIn('bookmarks', 'article__url'),
    read: (entry) => ({
      url: entry.text('article__url'),
      title: entry.text('article__title'),
      description: entry.text('article__excerpt') || null,
      savedAt: readMoment(entry.raw('date_added')),
      archived: entry.flag('archive'),
      starred: entry.flag('favorite'),
    }),
  },
  {
    format: 'linkwarden',
    list: listLinkwardenLinks,
    read: (entry) => ({
      url: entry.text('url'),
      title: entry.text('name', 'description'),
      description: entry.text('description') || null,
      savedAt: readMoment(entry.raw('createdAt')),
      tags: [...readTags(entry.raw('tags')), ...readTags(entry.raw('folders'))],
      starred: entry.flag('pinned'),
    }),
  },
  {
    format: 'firefox',
    list: listFirefoxPlaces,
    read: (entry) => ({
      url: entry.text('uri'),
      title: entry.text('title'),
      savedAt: readMoment(entry.raw('dateAdded')),
      tags: readTags(entry.raw('tags'), ','),
    }),
  },
  {
    format: 'pinboard',
    list: listOf('href', 'toread'),
    read: (entry) => ({
      url: entry.text('href'),
      title: entry.text('description'),
      description: entry.text('extended') || null,
      savedAt: readMoment(entry.raw('time')),
      tags: readTags(entry.text('tags'), ' '),
      reading: entry.text('toread') === 'yes' ? 'unread' : 'read',
    }),
  },
  {
    format: 'tranquility',
    list: listIn('export_array', 'url', 'contentDoc'),
    read: (entry) => ({
      url: entry.text('url'),
      title: entry.text('title'),
      html: entry.text('contentDoc') || null,
      savedAt: readMoment(entry.raw('dateCreated')),
    }),
  },
  {
    format: 'simpread',
    list: (value) =>
      isRecord(value)
        ? (listIn('unrdist', 'url', 'idx')(value) ?? inside(value))
        : listOf('url', 'idx')(value),
    read: (entry) => ({
      url: entry.text('url'),
      title: entry.text('title'),
      description: entry.text('desc') || null,
      savedAt: readMoment(entry.raw('create')),
      tags: readTags(entry.raw('tags')),
    }),
  },
];

/** SimpRead's list lies in its configuration, sometimes a level down. */
function inside(value: Record<string, unknown>): readonly unknown[] | null {
  for (const inner of Object.values(value)) {
    const found = listIn('unrdist', 'url', 'idx')(inner);
    if (found) return found;
  }
  return null;
}

/** Reads a program's JSON; null where it is of none that is known. */
export function readJson(value: unknown): { format: ImportFormat; rows: readonly ImportedRow[] } | null {
  for (const { format, list, read } of SHAPES) {
    const entries = list(value);
    if (entries) return { format, rows: entries.map((entry, index) => readEntry(entry, index + 1, read)) };
  }
  return null;
}

function readEntry(value: unknown, line: number, read: Shape['read']): ImportedRow {
  if (!isRecord(value)) return refuse(line, 'no-row', String(value));
  const fields = read(fieldsOf(value));
  if (fields === 'not-kept') return refuse(line, fields, '');
  if (!isWebAddress(fields.url)) return refuse(line, 'no-address', fields.title || fields.url);
  return makeEntry({ line, ...fields });
}

function markOf(mark: unknown, quote: string, note: string): ImportedMark {
  const fields = fieldsOf(mark);
  return {
    exact: fields.text(quote, 'quote', 'text'),
    note: note === 'text' && fields.text('quote') === '' ? '' : fields.text(note),
    createdAt: readMoment(fields.raw('created_at')),
  };
}

function isoOf(value: unknown): string | null {
  const moment = readMoment(value);
  return moment === null ? null : new Date(moment).toISOString();
}

/** Omnivore counts to a hundred. */
function progressOf(percent: number): ImportedEntry['reading'] {
  if (percent >= 98) return 'read';
  return percent > 0 ? 'reading' : 'unread';
}
