import {
  type ImportedEntry,
  type ImportedRow,
  type ImportFormat,
  makeEntry,
  refuse,
} from '@/utils/import/imported-entry';
import { isWebAddress } from '@/utils/import/is-web-address';
import { readMoment } from '@/utils/import/read-moment';
import { readTags } from '@/utils/import/read-tags';
import { readTable, type TableRow } from './read-table';

type Cell = (...names: readonly string[]) => string;
type Fields = Partial<Omit<ImportedEntry, 'kind' | 'line' | 'url'>>;

/** How one program's table is known and read. */
interface Shape {
  readonly format: ImportFormat;
  /** Columns that only this program's table has together. */
  readonly columns: readonly string[];
  readonly read: (cell: Cell) => Fields | 'feed' | 'not-kept';
}

const isTrue = (value: string) => /^(?:true|1|yes)$/i.test(value.trim());

/** The most telling first. */
const SHAPES: readonly Shape[] = [
  {
    format: 'pocket',
    columns: ['url', 'time_added'],
    read: (cell) => ({
      title: cell('title'),
      savedAt: readMoment(cell('time_added')),
      tags: readTags(cell('tags'), '|'),
      archived: cell('status') === 'archive',
    }),
  },
  {
    format: 'instapaper',
    columns: ['url', 'selection', 'folder'],
    read: (cell) => {
      const folder = cell('folder');
      const isOwn = /^(?:unread|archive|starred|)$/i.test(folder);
      return {
        title: cell('title'),
        savedAt: readMoment(cell('timestamp')),
        tags: [...readTags(cell('tags')), ...(isOwn ? [] : [folder])],
        archived: /^archive$/i.test(folder),
        starred: /^starred$/i.test(folder),
        description: cell('selection') || null,
      };
    },
  },
  {
    format: 'readwise',
    columns: ['url', 'document tags', 'location'],
    read: (cell) => {
      const progress = Number.parseFloat(cell('reading progress')) || 0;
      if (cell('location') === 'feed') return 'feed';
      return {
        title: cell('title'),
        savedAt: readMoment(cell('saved date')),
        tags: readTags(cell('document tags')),
        archived: cell('location') === 'archive',
        reading: progress >= 1 ? 'read' : progress > 0 ? 'reading' : 'unread',
      };
    },
  },
  {
    format: 'matter',
    columns: ['url', 'in queue', 'last interaction date'],
    read: (cell) => ({
      title: cell('title'),
      authors: readTags(cell('author'), ','),
      siteName: cell('publisher') || null,
      savedAt: readMoment(cell('last interaction date')),
      tags: readTags(cell('tags'), ';'),
      archived: !isTrue(cell('in queue')),
      starred: isTrue(cell('favorited')),
      reading: isTrue(cell('read')) ? 'read' : 'unread',
    }),
  },
  {
    format: 'omnivore',
    columns: ['url', 'state', 'labels', 'saved_at'],
    read: (cell) => ({
      savedAt: readMoment(cell('saved_at')),
      publishedTime: isoOf(cell('published_at')),
      tags: readTags(cell('labels')),
      archived: /^archived$/i.test(cell('state')),
    }),
  },
  {
    format: 'wallabag',
    columns: ['url', 'mime type', 'creation date'],
    read: (cell) => ({
      title: cell('title'),
      html: cell('content') || null,
      savedAt: readMoment(cell('creation date')),
      tags: readTags(cell('tags'), ','),
      lang: cell('language') || null,
    }),
  },
  {
    format: 'raindrop',
    columns: ['url', 'folder', 'created'],
    read: (cell) => ({
      title: cell('title'),
      savedAt: readMoment(cell('created')),
      tags: [
        ...readTags(cell('tags'), ','),
        ...cell('folder')
          .split(' / ')
          .filter((name) => name !== '' && name !== 'Unsorted'),
      ],
      starred: isTrue(cell('favorite')),
      description: cell('note') || cell('excerpt') || null,
      marks: marksOf(cell('highlights')),
    }),
  },
  {
    format: 'table',
    columns: [],
    read: (cell) => ({
      title: cell('title', 'name'),
      savedAt: readMoment(cell('saved', 'date', 'added', 'created', 'created_at', 'time_added')),
      tags: readTags(cell('tags', 'labels')),
      archived: isTrue(cell('archived')),
      starred: isTrue(cell('starred', 'favorite')),
      reading: /^read$/i.test(cell('state')) ? 'read' : 'unread',
      description: cell('description', 'excerpt', 'note') || null,
    }),
  },
];

const ADDRESS = ['url', 'link', 'href', 'address', '网址', '链接'];

/** Reads a table of another program, or any table with a column of addresses; null where it is none. */
export function readCsv(text: string): { format: ImportFormat; rows: readonly ImportedRow[] } | null {
  const table = readTable(text);
  if (!table || !ADDRESS.some((name) => table.columns.has(name))) return null;
  const shape = SHAPES.find(({ columns }) => columns.every((name) => table.columns.has(name)));
  return shape ? { format: shape.format, rows: table.rows.map((row) => readRow(row, shape)) } : null;
}

function readRow({ line, cells, isBroken }: TableRow, shape: Shape): ImportedRow {
  const cell: Cell = (...names) =>
    names.map((name) => cells.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';
  const text = [...cells.values()].join(' ');
  const url = cell(...ADDRESS);
  if (isBroken) return refuse(line, 'no-row', text);
  if (!isWebAddress(url)) return refuse(line, 'no-address', text);
  const fields = shape.read(cell);
  return typeof fields === 'string' ? refuse(line, fields, text) : makeEntry({ line, url, ...fields });
}

function isoOf(value: string): string | null {
  const moment = readMoment(value);
  return moment === null ? null : new Date(moment).toISOString();
}

/** Raindrop joins marks and their notes by blank lines, with a label before each. */
function marksOf(value: string): ImportedEntry['marks'] {
  return value
    .split(/(?:^|\n\s*)Highlight:/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [exact = '', note = ''] = part.split(/\n\s*Note:/);
      return { exact: exact.trim(), note: note.trim(), createdAt: null };
    });
}
