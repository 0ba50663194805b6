import { DamagedBlockError } from '@/utils/search/byte-reader';
import { countFacets } from '@/utils/storage/facets';
import { flushPending } from './search-flush';
import { mergeStep } from './search-merge';
import { rebuildIndex, repairIndex } from './search-repair';

/** Only one context at a time works on the index: whoever holds the lock of this name. */
export const INDEX_LOCK = 'offprint-index';

/**
 * Brings the index up to date: counts what saves have put off, repairs it, indexes what is pending, merges. In small steps, each of
 * which stands when the browser is closed behind it; where another context is at it already, it
 * returns at once.
 *
 * @param onStep - called after each step that indexed something, with the number of articles still pending.
 */
export async function updateIndex(signal?: AbortSignal, onStep?: (pending: number) => void): Promise<void> {
  await navigator.locks.request(INDEX_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    try {
      await countFacets();
      await repairIndex();
      await work(signal, onStep);
    } catch (error) {
      if (signal?.aborted) return;
      if (!(error instanceof DamagedBlockError)) throw error;
      await rebuildIndex();
    }
  });
}

async function work(signal?: AbortSignal, onStep?: (pending: number) => void): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const pending = await flushPending(signal);
    onStep?.(pending);
    while (await mergeStep(pending === 0)) signal?.throwIfAborted();
    if (pending === 0) return;
  }
}
