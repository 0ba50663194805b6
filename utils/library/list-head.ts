import type { Mark, QueryFilter } from '@/utils/search/query';
import { readCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { type ListQuery, listOfShelf, listOfSort, type Shelf } from './list-order';
import { ListWalk } from './list-walk';
import { listsOf, satisfies } from './search-filters';

/** Rows looked at before it is quicker to make the whole order. */
const MOST_LOOKS = 500;

/**
 * The first numbers of a list, however large the library is: the shortest of the lists that hold all of
 * it is read from its beginning, and what the others say is told by the rows.
 *
 * @returns null where so few articles match that the whole order has to be made for them, or texts have to be read.
 */
export function listHead(query: ListQuery, count: number): Promise<readonly number[] | null> {
  const { articles, facets, tags, kv } = database;
  return database.transaction('r', [articles, facets, tags, kv], async () => {
    const { shelf, filters, words = [], sort, reversed } = query;
    if (words.length > 0) return null;
    const inOrder = sort === 'saved' || shelf === 'trash';
    const lists = inOrder ? await shortest(shelf, filters) : [listOfSort(sort)];
    const isPlain = filters.length === 0 && (inOrder || shelf === 'all');
    const isOne = inOrder && shelf === 'all' && filters.length === 1 && filters.every(isExact);
    const walk = new ListWalk(lists, reversed);
    if (lists.length === 1 && (isPlain || isOne)) return walk.firstKeys(count);
    const list = listOfShelf(shelf);
    const fits = (row: ArticleRow) => row.listKeys.some(([name]) => name === list) && satisfies(row, filters);
    return collect(walk, count, fits);
  });
}

async function collect(
  walk: ListWalk,
  count: number,
  fits: (row: ArticleRow) => boolean,
): Promise<readonly number[] | null> {
  const ids: number[] = [];
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (walk.isDry) await walk.read(count);
    const row = walk.take();
    if (!row) return ids;
    if (fits(row)) ids.push(row.id);
    if (ids.length === count) return ids;
  }
  return null;
}

/** Whether the lists of a filter hold what it lets through and nothing else. */
function isExact({ key, not }: QueryFilter): boolean {
  return !not && key !== 'before' && key !== 'after' && key !== 'length';
}

/** Of the shelf and the filters, the lists of the one that lets fewest articles through. */
async function shortest(shelf: Shelf, filters: readonly QueryFilter[]): Promise<readonly string[]> {
  const own = { lists: [listOfShelf(shelf)], articles: await countShelf(shelf) };
  // What lies in the trash stands in no other list.
  if (shelf === 'trash') return own.lists;
  const others = filters
    .filter(({ not }) => !not)
    .map(async (filter) => {
      const lists = await listsOf(filter);
      return { lists, articles: await countIn(filter, lists) };
    });
  const all = [own, ...(await Promise.all(others))];
  return all.reduce((best, each) => (each.articles < best.articles ? each : best)).lists;
}

async function countShelf(shelf: Shelf): Promise<number> {
  const { inbox, unread, starred, archived, articles, trashed } = await readCounts();
  return { inbox, unread, starred, archive: archived, all: articles, trash: trashed }[shelf];
}

/** How many articles stand in the lists of a filter; where that is not kept, a guess. */
async function countIn(filter: QueryFilter, lists: readonly string[]): Promise<number> {
  if (filter.key === 'is') return countMark(filter.value);
  const kept =
    filter.key === 'tag'
      ? await database.tags.bulkGet(lists.map((name) => name.slice('tag:'.length)))
      : await database.facets.bulkGet([...lists]);
  return kept.reduce((sum, row) => sum + (row?.articles ?? 0), 0);
}

async function countMark(mark: Mark): Promise<number> {
  const { articles, archived, starred } = await readCounts();
  switch (mark) {
    case 'archived':
      return archived;
    case 'starred':
      return starred;
    case 'unread':
    case 'read':
      return articles / 2;
    default:
      // Marks that few articles have.
      return articles / 20;
  }
}
