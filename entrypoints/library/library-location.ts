import { SHELVES, type Shelf, SORTS, type Sort } from '@/utils/library/list-order';

/** What the library page shows, as its address says it. */
export interface LibraryLocation {
  readonly shelf: Shelf;
  /** The query as typed. */
  readonly query: string;
  /** Null for the order that comes of itself: relevance for words, the newest first for lists. */
  readonly sort: Sort | null;
  readonly reversed: boolean;
}

const START: LibraryLocation = { shelf: 'inbox', query: '', sort: null, reversed: false };

/** Reads the part of an address behind the question mark; what makes no sense there is left out. */
export function readLocation(search: string): LibraryLocation {
  const values = new URLSearchParams(search);
  return {
    shelf: SHELVES.find((shelf) => shelf === values.get('view')) ?? START.shelf,
    query: values.get('q') ?? '',
    sort: SORTS.find((sort) => sort === values.get('sort')) ?? null,
    reversed: values.get('order') === 'reversed',
  };
}

/** The address of a view, relative to the extension: short where nothing is out of the ordinary. */
export function writeLocation({ shelf, query, sort, reversed }: LibraryLocation): string {
  const values = new URLSearchParams();
  if (shelf !== START.shelf) values.set('view', shelf);
  if (query.trim() !== '') values.set('q', query);
  if (sort) values.set('sort', sort);
  if (reversed) values.set('order', 'reversed');
  const search = values.toString();
  return search === '' ? 'library.html' : `library.html?${search}`;
}

/** True where the address asks for today's paper at once (`?issue=today`): the command does. */
export function isIssueWanted(search = window.location.search): boolean {
  return new URLSearchParams(search).get('issue') === 'today';
}
