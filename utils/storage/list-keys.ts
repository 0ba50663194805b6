import type { ArticleRecord } from '@/utils/article/article-record';
import { timeOf } from '@/utils/article/time-of';
import { readingMinutes } from '@/utils/text/reading-time';
import { titleOrder } from '@/utils/text/title-order';
import { lengthList, timeLists } from './range-lists';
import type { ListKey } from './rows';

/**
 * Names of the lists that the multi-entry index `listKeys` keeps sorted by `versionSavedAt`, newest
 * first: the order is the time's negative, because IndexedDB reads forwards much faster. One
 * index serves every single filter at the price of one key read an article shown; a combination of
 * filters walks the rarest of its lists and looks at the rows.
 */
export const LIST = {
  /** Outside the trash, archived or not. */
  all: 'all',
  inbox: 'inbox',
  /** Of the inbox, what was not begun. */
  unread: 'unread',
  archive: 'archive',
  trash: 'trash',
  starred: 'starred',
  links: 'links',
  reading: (reading: ArticleRecord['reading']) => `reading:${reading}`,
  tag: (tag: string) => `tag:${tag}`,
  untagged: 'untagged',
  host: (host: string) => `host:${host}`,
  highlighted: 'highlighted',
  missing: 'missing-pictures',
  source: (source: string) => `source:${source}`,
  author: (author: string) => `author:${author}`,
  lang: (lang: string) => `lang:${languageOf(lang)}`,
  /** Everything outside the trash again, in another order than that of saving. */
  byPublished: 'by:published',
  byLength: 'by:length',
  byTitle: 'by:title',
  byRead: 'by:read',
} as const;

/** Where unknown times stand: behind every other. */
const UNKNOWN = Number.POSITIVE_INFINITY;

/** The lists that an article stands in. What lies in the trash stands in no other. */
export function listKeysOf(record: Omit<ArticleRecord, 'id'>): readonly ListKey[] {
  const lists = record.deletedAt === null ? shownIn(record) : [LIST.trash];
  const keys = [...new Set(lists)].map((list): ListKey => [list, -record.versionSavedAt]);
  return record.deletedAt === null ? [...keys, ...ordersOf(record)] : keys;
}

/** The lists of an article whose numbers of articles are kept, for choosing among them and for reading the shortest. */
export function facetsOf(record: Omit<ArticleRecord, 'id'>): readonly string[] {
  const { host, authors, lang } = record;
  const source = record.source ?? record.siteName;
  return [
    ...new Set([
      LIST.host(host),
      ...(source ? [LIST.source(source)] : []),
      ...authors.map(LIST.author),
      ...(lang ? [LIST.lang(lang)] : []),
      ...timeLists(timeOf(record)),
      lengthList(readingMinutes(record.counts, lang)),
    ]),
  ];
}

function ordersOf(record: Omit<ArticleRecord, 'id'>): readonly ListKey[] {
  const { publishedTime, counts, lang, title, lastReadAt } = record;
  const published = publishedTime ? Date.parse(publishedTime) : Number.NaN;
  return [
    [LIST.byPublished, Number.isNaN(published) ? UNKNOWN : -published],
    [LIST.byLength, -readingMinutes(counts, lang)],
    [LIST.byTitle, titleOrder(title)],
    [LIST.byRead, lastReadAt === null ? UNKNOWN : -lastReadAt],
  ];
}

/** `zh` of `zh-CN`: the language alone. */
function languageOf(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? lang;
}

function shownIn(record: Omit<ArticleRecord, 'id'>): readonly string[] {
  return [
    LIST.all,
    record.archived ? LIST.archive : LIST.inbox,
    ...(!record.archived && record.reading === 'unread' ? [LIST.unread] : []),
    LIST.reading(record.reading),
    ...facetsOf(record),
    ...(record.pictureCounts.missing > 0 ? [LIST.missing] : []),
    ...(record.starred ? [LIST.starred] : []),
    ...(record.kind === 'link' ? [LIST.links] : []),
    ...(record.highlightCount > 0 ? [LIST.highlighted] : []),
    ...(record.tags.length > 0 ? record.tags.map(LIST.tag) : [LIST.untagged]),
  ];
}
