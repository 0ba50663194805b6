import { stayAwake } from '@/utils/browser/stay-awake';
import { updateIndex } from '@/utils/library/search-jobs';
import { watchPending } from '@/utils/library/watch-pending';

/** After a save the pictures come first; the search reads what is not indexed directly meanwhile. Milliseconds. */
const PAUSE = 1500;

let isDue = false;

/** Brings the search index up to date a moment after anything was saved, for as long as the background lives. */
export function keepIndex(): void {
  watchPending(
    { onValue: (pending) => pending > 0 && scheduleIndexing(), onError: scheduleIndexing },
    new AbortController().signal,
  );
}

/** Brings the search index up to date soon; whatever is asked for meanwhile is one and the same. */
export function scheduleIndexing(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    void stayAwake(updateIndex());
  }, PAUSE);
}
