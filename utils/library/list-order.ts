import type { QueryFilter } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { idsOf, keysBetween, satisfies } from './search-filters';

/** Shelves of the library. `all` is everything outside the trash. */
export const SHELVES = ['inbox', 'unread', 'starred', 'archive', 'all', 'trash'] as const;

export type Shelf = (typeof SHELVES)[number];

export const SORTS = ['saved', 'published', 'length', 'title', 'read'] as const;

export type Sort = (typeof SORTS)[number];

/** Which articles a list shows, in what order. */
export interface ListQuery {
  readonly shelf: Shelf;
  readonly filters: readonly QueryFilter[];
  readonly sort: Sort;
  /** From the other end: the oldest, the shortest, Z first. */
  readonly reversed: boolean;
}

const LIST_OF_SHELF: Readonly<Record<Shelf, string>> = {
  inbox: LIST.inbox,
  unread: LIST.unread,
  starred: LIST.starred,
  archive: LIST.archive,
  all: LIST.all,
  trash: LIST.trash,
};

const LIST_OF_SORT: Readonly<Record<Exclude<Sort, 'saved'>, string>> = {
  published: LIST.byPublished,
  length: LIST.byLength,
  title: LIST.byTitle,
  read: LIST.byRead,
};

/**
 * Numbers of all articles of a list, in order. Only keys are read, whatever the filters: the rows
 * follow for what is on the screen. It takes time with the size of the library, which `listHead` spares
 * the reader who only opens the page.
 */
export async function listOrder(query: ListQuery): Promise<readonly number[]> {
  const { shelf, filters, sort, reversed } = query;
  const matching =
    shelf === 'trash' && filters.length > 0
      ? await listTrashed(filters)
      : await intersect(shelf, filters, sort);
  return reversed ? matching.reverse() : matching;
}

/** What lies in the trash stands in no list that a filter could be read from, but it is not much. */
async function listTrashed(filters: ListQuery['filters']): Promise<number[]> {
  const rows = await database.articles.bulkGet(await keysBetween(LIST.trash));
  return rows.flatMap((row) => (row && satisfies(row, filters) ? [row.id] : []));
}

async function intersect(shelf: Shelf, filters: ListQuery['filters'], sort: Sort): Promise<number[]> {
  // The trash is in no other list than its own.
  const byShelf = sort === 'saved' || shelf === 'trash';
  const ordered = await keysBetween(byShelf ? listOfShelf(shelf) : listOfSort(sort));
  const onShelf = byShelf || shelf === 'all' ? null : new Set(await keysBetween(LIST_OF_SHELF[shelf]));
  const kept = onShelf ? ordered.filter((id) => onShelf.has(id)) : ordered;
  const sets = await Promise.all(
    filters.map(async (filter) => ({ ids: await idsOf(filter), not: filter.not })),
  );
  return kept.filter((id) => sets.every(({ ids, not }) => ids.has(id) !== not));
}

/** The list of a shelf. */
export function listOfShelf(shelf: Shelf): string {
  return LIST_OF_SHELF[shelf];
}

/** The list that has everything outside the trash in an order. */
export function listOfSort(sort: Sort): string {
  return sort === 'saved' ? LIST.all : LIST_OF_SORT[sort];
}
