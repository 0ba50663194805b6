import { readCounts } from '@/utils/storage/counts';
import { readFacets } from '@/utils/storage/facets';
import type { TagRow } from '@/utils/storage/rows';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { listTags } from './list-tags';

/** A value that articles share, and how many. */
export interface Facet {
  readonly value: string;
  readonly articles: number;
}

/** What stands beside the list: how much is where. All numbers are kept, none is counted. */
export interface Shelves {
  readonly counts: {
    readonly inbox: number;
    readonly unread: number;
    readonly starred: number;
    readonly archive: number;
    readonly all: number;
    readonly trash: number;
  };
  readonly tags: readonly TagRow[];
  /** Each with most articles first. */
  readonly sources: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly authors: readonly Facet[];
  readonly languages: readonly Facet[];
}

/** Follows the numbers that stand beside the list. */
export function watchShelves(observer: QueryObserver<Shelves>, signal: AbortSignal): void {
  watchQuery(readShelves, observer, signal);
}

async function readShelves(): Promise<Shelves> {
  const [counts, tags, facets] = await Promise.all([readCounts(), listTags(), readFacets('')]);
  const of = (prefix: string) =>
    facets
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, articles }) => ({ value: name.slice(prefix.length), articles }))
      .sort((a, b) => b.articles - a.articles);
  const { inbox, unread, starred, archived, articles, trashed } = counts;
  return {
    counts: { inbox, unread, starred, archive: archived, all: articles, trash: trashed },
    tags,
    sources: of('source:'),
    sites: of('host:'),
    authors: of('author:'),
    languages: of('lang:'),
  };
}
