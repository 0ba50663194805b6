import { foldText } from '@/utils/search/fold-text';
import type { QueryFilter } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import type { ArticleRow } from '@/utils/storage/rows';
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
      return [row.source, row.siteName].some((name) => name !== null && contains(name, filter.value));
    case 'author':
      return row.authors.some((author) => contains(author, filter.value));
    case 'lang':
      return (row.lang ?? '').toLowerCase().startsWith(filter.value.toLowerCase());
    case 'is':
      return isMarked(row, filter.value);
    case 'before':
      return timeOf(row) < filter.time;
    case 'after':
      return timeOf(row) >= filter.time;
    case 'length': {
      const minutes = readingMinutes(row.counts, row.lang);
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

/** When an article appeared, or where that is unknown when it was saved; milliseconds since the epoch. */
export function timeOf(row: Pick<ArticleRow, 'publishedTime' | 'versionSavedAt'>): number {
  const published = row.publishedTime ? Date.parse(row.publishedTime) : Number.NaN;
  return Number.isNaN(published) ? row.versionSavedAt : published;
}

/**
 * Names of the lists that hold exactly what a filter lets through, where there are such; null where
 * the rows have to be looked at.
 */
export async function listsOf(filter: QueryFilter): Promise<readonly string[] | null> {
  if (filter.not) return null;
  switch (filter.key) {
    case 'tag': {
      const tags = await database.tags.toCollection().primaryKeys();
      return tags.filter((tag) => foldText(tag) === foldText(filter.value)).map(LIST.tag);
    }
    case 'site':
      return matching('host:', (host) => isOfSite(host, filter.value));
    case 'author':
      return matching('author:', (author) => contains(author, filter.value));
    case 'is':
      return [listOfMark(filter.value)];
    case 'lang':
      return filter.value.includes('-') ? null : [LIST.lang(filter.value)];
    default:
      return null;
  }
}

async function matching(prefix: string, test: (value: string) => boolean): Promise<readonly string[]> {
  const names = await database.facets.where('name').startsWith(prefix).primaryKeys();
  return names.filter((name) => test(name.slice(prefix.length)));
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
