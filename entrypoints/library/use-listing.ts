import { useEffect, useMemo, useState } from 'preact/hooks';
import { useOrder } from '@/components/hooks/use-order';
import { type SearchInUse, useSearch } from '@/components/hooks/use-search';
import { type ListQuery, listOrder, type Shelf, type Sort } from '@/utils/library/list-order';
import type { SearchHit } from '@/utils/library/search-articles';
import { parseQuery } from '@/utils/search/parse-query';
import type { ParsedQuery, QueryFilter } from '@/utils/search/query';
import { ownRates } from '@/utils/settings/own-rates';
import type { Settings } from '@/utils/settings/settings';
import type { LibraryLocation } from './library-location';

/** What the list shows, however it was come by. */
export interface Listing {
  readonly parsed: ParsedQuery;
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly message: string;
  readonly ids: readonly number[];
  /** False while what is shown is still the answer to another question. */
  readonly isSettled: boolean;
  /** How many there are in all; more than `ids` while not everything was looked at. */
  readonly total: number;
  readonly isTotalExact: boolean;
  /** Hits by article; null in lists that nothing was searched for in. */
  readonly found: ReadonlyMap<number, SearchHit> | null;
  readonly search: SearchInUse;
}

/** Joins list and search: filters alone make a list, words make a search. */
export function useListing(location: LibraryLocation, settings: Settings, attempt: number): Listing {
  const { shelf, query, sort, reversed } = location;
  const { cjkPerMinute, wordsPerMinute } = settings;
  const parsed = useMemo(
    () => parseQuery(query, Date.now(), ownRates({ cjkPerMinute, wordsPerMinute })),
    [query, cjkPerMinute, wordsPerMinute],
  );
  const hasWords = shelf !== 'trash' && parsed.units.some(({ not }) => !not);
  const filters = useMemo(() => [...parsed.filters, ...filtersOfShelf(shelf)], [parsed, shelf]);
  const list = useMemo(
    (): ListQuery => ({
      shelf,
      filters: parsed.filters,
      words: shelf === 'trash' ? parsed.units : [],
      sort: sort ?? 'saved',
      reversed,
    }),
    [shelf, parsed, sort, reversed],
  );
  const searched = useMemo(() => (hasWords ? { ...parsed, filters } : null), [hasWords, parsed, filters]);
  const order = useOrder(hasWords ? null : list, attempt);
  const search = useSearch(searched, attempt);
  const sorted = useSorted(hasWords ? sort : null, reversed, search);

  const { state } = search;
  const found = useMemo(() => {
    if (!hasWords || state.phase !== 'ready') return null;
    return new Map(state.hits.map((hit) => [hit.record.id, hit]));
  }, [hasWords, state]);
  const hitIds = useMemo(() => (found ? [...found.keys()] : []), [found]);

  if (!hasWords) {
    const ids = order.phase === 'ready' ? order.ids : NONE;
    return {
      parsed,
      search,
      phase: order.phase,
      message: order.phase === 'failed' ? order.message : '',
      ids,
      isSettled: order.phase === 'ready',
      total: ids.length,
      isTotalExact: order.phase === 'ready' && order.isWhole,
      found: null,
    };
  }
  const phase = state.phase === 'ready' || state.phase === 'failed' ? state.phase : 'loading';
  return {
    parsed,
    search,
    phase,
    message: state.phase === 'failed' ? state.message : '',
    ids: sorted ?? hitIds,
    isSettled: state.phase === 'ready' && state.query === searched,
    total: sorted?.length ?? (state.phase === 'ready' ? state.total : 0),
    isTotalExact: sorted !== null || (state.phase === 'ready' && state.exact),
    found: found ?? new Map(),
  };
}

const NONE: readonly number[] = [];

/** A search keeps to its shelf, but for the inbox: what was put away should be found, too. */
function filtersOfShelf(shelf: Shelf): readonly QueryFilter[] {
  switch (shelf) {
    case 'unread':
      return [{ key: 'is', value: 'unread', not: false }];
    case 'starred':
      return [{ key: 'is', value: 'starred', not: false }];
    case 'archive':
      return [{ key: 'is', value: 'archived', not: false }];
    default:
      return [];
  }
}

/** Everything that was found, in the order of a list; null while it is on its way or not wanted. */
function useSorted(sort: Sort | null, reversed: boolean, search: SearchInUse): readonly number[] | null {
  const [ids, setIds] = useState<readonly number[] | null>(null);
  const { state, all } = search;
  const isReady = state.phase === 'ready';
  useEffect(() => {
    if (sort === null || !isReady) {
      setIds(null);
      return;
    }
    let isCurrent = true;
    void Promise.all([all(), listOrder({ shelf: 'all', filters: [], sort, reversed })]).then(
      ([matching, order]) => {
        if (!isCurrent || !matching) return;
        const wanted = new Set(matching);
        setIds(order.filter((id) => wanted.has(id)));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [sort, reversed, isReady, all]);
  return sort === null ? null : ids;
}
