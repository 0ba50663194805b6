import { timeOf } from '@/utils/article/time-of';
import { foldText } from '@/utils/search/fold-text';
import type { QueryFilter } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import { readFacets } from '@/utils/storage/facets';
import { LIST } from '@/utils/storage/list-keys';
import { listsBetween, listsOfLength, TIMES } from '@/utils/storage/range-lists';
import type { ArticleRow } from '@/utils/storage/rows';
import { ratioToAverage } from '@/utils/text/reading-rates';
import { readingMinutes } from '@/utils/text/reading-time';

/** Whether an article satisfies every filter. */
export function satisfies(row: ArticleRow, filters: readonly QueryFilter[]): boolean {
  return filters.every((filter) => holds(row, filter) !== filter.not);
}

function holds(row: ArticleRow, filter: QueryFilter): boolean {
  switch (filter.key) {
    case 'tag':
      return row.tags.some((tag) => foldText(tag) === foldText(filter.value));
    case 'site':
      return isOfSite(row.host, filter.value);
    case 'source':
      return contains(row.source ?? row.siteName ?? '', filter.value);
    case 'author':
      return row.authors.some((author) => contains(author, filter.value));
    case 'lang':
      return row.lang !== null && LIST.lang(row.lang) === LIST.lang(filter.value);
    case 'is':
      return isMarked(row, filter.value);
    case 'before':
      return timeOf(row) < filter.time;
    case 'after':
      return timeOf(row) >= filter.time;
    case 'length': {
      const minutes = readingMinutes(row.counts, row.lang, filter.rates);
      return minutes >= filter.least && minutes <= filter.most;
    }
  }
}

function isMarked(row: ArticleRow, mark: (QueryFilter & { key: 'is' })['value']): boolean {
  switch (mark) {
    case 'archived':
      return row.archived;
    case 'starred':
      return row.starred;
    case 'missing-pictures':
      return row.pictureCounts.missing > 0;
    case 'highlighted':
      return row.highlightCount > 0;
    case 'link':
      return row.kind === 'link';
    default:
      return row.reading === mark;
  }
}

/** `example.com` is also `news.example.com`. */
function isOfSite(host: string, site: string): boolean {
  const wanted = site.toLowerCase().replace(/^www\./, '');
  return host === wanted || host.endsWith(`.${wanted}`);
}

function contains(name: string, part: string): boolean {
  return foldText(name).includes(foldText(part));
}

/**
 * Numbers of the articles outside the trash that a filter lets through, by keys alone; what `not`
 * turns round is left to the caller.
 */
export async function idsOf(filter: QueryFilter): Promise<ReadonlySet<number>> {
  switch (filter.key) {
    case 'before':
    case 'after':
      return idsByTime(filter.key, filter.time);
    case 'length':
      return idsOfLength(filter);
    default: {
      const lists = await Promise.all((await listsOf(filter)).map((list) => keysBetween(list)));
      return new Set(lists.flat());
    }
  }
}

/** Rows read together, where keys alone cannot tell. */
const BATCH = 500;

/** Lists know the average reading time alone: where the reader has rates of their own, rows have to be looked at. */
async function idsOfLength(filter: LengthFilter): Promise<ReadonlySet<number>> {
  const { least, most } = averageLength(filter);
  const near = await keysBetween(LIST.byLength, -most, -least);
  if (Object.keys(filter.rates).length === 0) return new Set(near);
  const ids = new Set<number>();
  for (let at = 0; at < near.length; at += BATCH) {
    for (const row of await database.articles.bulkGet(near.slice(at, at + BATCH))) {
      if (row && holds(row, filter)) ids.add(row.id);
    }
  }
  return ids;
}

type LengthFilter = QueryFilter & { readonly key: 'length' };

/** Average minutes of everything that may take the minutes wanted by the reader's own rates. */
function averageLength({ least, most, rates }: LengthFilter): { least: number; most: number } {
  if (Object.keys(rates).length === 0) return { least, most };
  const ratio = ratioToAverage(rates);
  // Minutes are rounded, here and there.
  return {
    least: Math.floor((least - 0.5) / ratio.most - 0.5),
    most: Math.ceil((most + 0.5) / ratio.least + 0.5),
  };
}

/** Numbers in one list, as it is sorted, from one place of its order to another. */
export function keysBetween(
  list: string,
  from: number = Number.NEGATIVE_INFINITY,
  to: number | string | readonly [] = [],
): Promise<number[]> {
  return database.articles.where('listKeys').between([list, from], [list, to], true, true).primaryKeys();
}

async function idsByTime(key: 'before' | 'after', time: number): Promise<ReadonlySet<number>> {
  // Orders are the negatives of times; what has no known time stands at the far end.
  const [from, to] = key === 'after' ? [Number.NEGATIVE_INFINITY, -time] : [-time + 1, Number.MAX_VALUE];
  const published = await keysBetween(LIST.byPublished, from, to);
  const unknown = new Set(await keysBetween(LIST.byPublished, Number.POSITIVE_INFINITY));
  const saved = unknown.size > 0 ? await keysBetween(LIST.all, from, to) : [];
  return new Set([...published, ...saved.filter((id) => unknown.has(id))]);
}

/**
 * Lists, sorted by saving, that hold together every article that a filter lets through; at the ends of
 * a range of times or lengths some others too. What `not` turns round is left to the caller.
 */
export async function listsOf(filter: QueryFilter): Promise<readonly string[]> {
  switch (filter.key) {
    case 'tag': {
      const tags = await database.tags.toCollection().primaryKeys();
      return tags.filter((tag) => foldText(tag) === foldText(filter.value)).map(LIST.tag);
    }
    case 'site':
      return matching('host:', (host) => isOfSite(host, filter.value));
    case 'source':
      return matching('source:', (source) => contains(source, filter.value));
    case 'author':
      return matching('author:', (author) => contains(author, filter.value));
    case 'is':
      return [listOfMark(filter.value)];
    case 'lang':
      return [LIST.lang(filter.value)];
    case 'before':
      return listsBetween(await facetsWith(TIMES), Number.NEGATIVE_INFINITY, filter.time);
    case 'after':
      return listsBetween(await facetsWith(TIMES), filter.time, Number.POSITIVE_INFINITY);
    case 'length': {
      const { least, most } = averageLength(filter);
      return listsOfLength(least, most);
    }
  }
}

async function matching(prefix: string, test: (value: string) => boolean): Promise<readonly string[]> {
  return (await facetsWith(prefix)).filter((name) => test(name.slice(prefix.length)));
}

async function facetsWith(prefix: string): Promise<readonly string[]> {
  return (await readFacets(prefix)).map(({ name }) => name);
}

function listOfMark(mark: (QueryFilter & { key: 'is' })['value']): string {
  switch (mark) {
    case 'archived':
      return LIST.archive;
    case 'starred':
      return LIST.starred;
    case 'missing-pictures':
      return LIST.missing;
    case 'highlighted':
      return LIST.highlighted;
    case 'link':
      return LIST.links;
    default:
      return LIST.reading(mark);
  }
}
