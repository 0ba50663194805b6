import type { QueryFilter, QueryUnit } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { idsOf, keysBetween, satisfies } from './search-filters';
import { foldArticle, matchesAll, readTexts } from './search-texts';

/** Shelves of the library. `all` is everything outside the trash. */
export const SHELVES = ['inbox', 'unread', 'starred', 'archive', 'all', 'trash'] as const;

export type Shelf = (typeof SHELVES)[number];

export const SORTS = ['saved', 'published', 'length', 'title', 'read'] as const;

export type Sort = (typeof SORTS)[number];

/** Which articles a list shows, in what order. */
export interface ListQuery {
  readonly shelf: Shelf;
  readonly filters: readonly QueryFilter[];
  /** Words to be found, in the trash alone: the index does not lead there. */
  readonly words?: readonly QueryUnit[];
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
  const { shelf, filters, words = [], sort, reversed } = query;
  const isNarrowed = filters.length > 0 || words.length > 0;
  const matching =
    shelf === 'trash' && isNarrowed
      ? await listTrashed(filters, words)
      : await intersect(shelf, filters, sort);
  return reversed ? matching.reverse() : matching;
}

/** What lies in the trash stands in no list that a filter could be read from, but it is not much. */
async function listTrashed(filters: readonly QueryFilter[], words: readonly QueryUnit[]): Promise<number[]> {
  const rows = await database.articles.bulkGet(await keysBetween(LIST.trash));
  const fitting = rows.filter((row) => row !== undefined).filter((row) => satisfies(row, filters));
  const texts = words.length > 0 ? await readTexts(fitting) : [];
  return fitting
    .filter((row, index) => words.length === 0 || matchesAll(foldArticle(row, texts[index] ?? ''), words))
    .map(({ id }) => id);
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
