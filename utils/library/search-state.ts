import { TOKENIZER_VERSION } from '@/utils/search/list-terms';
import { getKv } from '@/utils/storage/kv';
import type { SearchRow } from '@/utils/storage/search-rows';

/** What the index is; a new and empty one where there was none. To be called where `kv` may be read. */
export async function readSearchState(): Promise<SearchRow> {
  return (await getKv('search')) ?? newSearchState();
}

/** An index with nothing in it. */
export function newSearchState(): SearchRow {
  return {
    key: 'search',
    tokenizer: TOKENIZER_VERSION,
    nextSegment: 1,
    epoch: crypto.randomUUID(),
    generation: 0,
  };
}
