import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Search,
  type SearchHit,
  type SearchSource,
  searchArticles,
} from '@/utils/library/search-articles';
import { watchChanges } from '@/utils/library/watch-changes';
import type { ParsedQuery } from '@/utils/search/query';

/** What a search has found so far. */
export type SearchState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'searching' }
  | { readonly phase: 'failed'; readonly message: string }
  | {
      readonly phase: 'ready';
      /** What it was that found these: another than is asked for while that search is under way. */
      readonly query: ParsedQuery;
      readonly hits: readonly SearchHit[];
      readonly source: SearchSource;
      readonly total: number;
      readonly exact: boolean;
      readonly done: boolean;
      /** Whether more are being looked for. */
      readonly busy: boolean;
    };

/** Hits of a page. */
const PAGE = 40;

/** A search as a page sees it. */
export interface SearchInUse {
  readonly state: SearchState;
  /** Looks for more. */
  readonly more: () => void;
  /** Numbers of everything that matches; null where nothing is searched for. */
  readonly all: () => Promise<readonly number[]> | null;
}

/**
 * Searches the library as the query changes: a search that is under way stops when another begins, and
 * what it had found stays until the new one has something to show.
 *
 * @param query - null where nothing is searched for; the same object for as long as it says the same.
 */
export function useSearch(query: ParsedQuery | null, attempt: number): SearchInUse {
  const [state, setState] = useState<SearchState>({ phase: 'idle' });
  const [change, setChange] = useState(0);
  const searchRef = useRef<Search | null>(null);
  const shownRef = useRef(0);
  const queryRef = useRef(query);

  useEffect(() => {
    const watching = new AbortController();
    watchChanges(() => setChange((before) => before + 1), watching.signal);
    return () => watching.abort();
  }, []);

  useEffect(() => {
    searchRef.current = null;
    if (queryRef.current !== query) shownRef.current = 0;
    queryRef.current = query;
    if (!query) {
      setState({ phase: 'idle' });
      return;
    }
    const stop = new AbortController();
    setState((before) =>
      before.phase === 'ready' && change >= 0 && attempt >= 0 ? before : { phase: 'searching' },
    );
    run(query, Math.max(PAGE, shownRef.current), stop.signal).then(
      ({ search, next }) => {
        searchRef.current = search;
        shownRef.current = next.hits.length;
        setState(next);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ phase: 'failed', message: String(error) });
      },
    );
    return () => stop.abort();
  }, [query, change, attempt]);

  const more = useCallback(() => {
    const search = searchRef.current;
    if (!search || state.phase !== 'ready' || state.done || state.busy) return;
    setState({ ...state, busy: true });
    search.next(PAGE).then(
      (page) => {
        if (searchRef.current !== search) return;
        const hits = [...state.hits, ...page.hits];
        shownRef.current = hits.length;
        setState({ ...state, ...page, hits, busy: false });
      },
      // It was stopped: another search is on its way.
      () => undefined,
    );
  }, [state]);

  const all = useCallback(() => searchRef.current?.all() ?? null, []);
  return { state, more, all };
}

async function run(query: ParsedQuery, count: number, signal: AbortSignal) {
  const search = await searchArticles(query, Date.now(), signal);
  const page = await search.next(count);
  signal.throwIfAborted();
  const next = { phase: 'ready' as const, query, source: search.source, busy: false, ...page };
  return { search, next };
}
