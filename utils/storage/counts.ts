import { getKv } from './kv';
import type { ArticleRow, CountsRow } from './rows';

/** Numbers of an empty library. */
export const NONE: CountsRow = {
  key: 'counts',
  articles: 0,
  trashed: 0,
  inbox: 0,
  unread: 0,
  archived: 0,
  starred: 0,
};

/** Numbers of articles as kept; to be called inside a transaction that covers `kv`, or alone. */
export async function readCounts(): Promise<CountsRow> {
  return (await getKv('counts')) ?? NONE;
}

/** What one article adds to the numbers; nothing where there is none. */
export function countsOf(row: ArticleRow | null): CountsRow {
  if (!row) return NONE;
  if (row.trashed) return { ...NONE, trashed: 1 };
  const inbox = Number(!row.archived);
  return {
    key: 'counts',
    articles: 1,
    trashed: 0,
    inbox,
    unread: row.reading === 'unread' ? inbox : 0,
    archived: 1 - inbox,
    starred: Number(row.starred),
  };
}

/** The numbers with those of `after` in place of those of `before`. */
export function recount(counts: CountsRow, before: CountsRow, after: CountsRow): CountsRow {
  return {
    key: 'counts',
    articles: counts.articles + after.articles - before.articles,
    trashed: counts.trashed + after.trashed - before.trashed,
    inbox: counts.inbox + after.inbox - before.inbox,
    unread: counts.unread + after.unread - before.unread,
    archived: counts.archived + after.archived - before.archived,
    starred: counts.starred + after.starred - before.starred,
    ...(counts.uncounted ? { uncounted: counts.uncounted } : {}),
  };
}
