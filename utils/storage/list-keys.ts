import type { ArticleRecord } from '@/utils/article/article-record';
import type { ListKey } from './rows';

/**
 * Names of the lists that the multi-entry index `listKeys` keeps sorted by `versionSavedAt`. One
 * index serves every single filter at the price of one key read an article shown; a combination of
 * filters walks the rarest of its lists and looks at the rows.
 */
export const LIST = {
  /** Outside the trash, archived or not. */
  all: 'all',
  inbox: 'inbox',
  archive: 'archive',
  trash: 'trash',
  starred: 'starred',
  links: 'links',
  reading: (reading: ArticleRecord['reading']) => `reading:${reading}`,
  tag: (tag: string) => `tag:${tag}`,
  untagged: 'untagged',
  host: (host: string) => `host:${host}`,
  highlighted: 'highlighted',
} as const;

/** The lists that an article stands in. What lies in the trash stands in no other. */
export function listKeysOf(record: Omit<ArticleRecord, 'id'>): readonly ListKey[] {
  const lists = record.deletedAt === null ? shownIn(record) : [LIST.trash];
  return lists.map((list) => [list, record.versionSavedAt]);
}

function shownIn(record: Omit<ArticleRecord, 'id'>): readonly string[] {
  return [
    LIST.all,
    record.archived ? LIST.archive : LIST.inbox,
    LIST.reading(record.reading),
    LIST.host(record.host),
    ...(record.starred ? [LIST.starred] : []),
    ...(record.kind === 'link' ? [LIST.links] : []),
    ...(record.highlightCount > 0 ? [LIST.highlighted] : []),
    ...(record.tags.length > 0 ? record.tags.map(LIST.tag) : [LIST.untagged]),
  ];
}
