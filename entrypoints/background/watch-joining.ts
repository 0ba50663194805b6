/** Told how many pages of an article are here, and how many are known of. */
type OnProgress = (here: number, known: number) => void;

const byTab = new Map<number, OnProgress>();

/** Follows the joining of pages in a tab until the work is done. */
export async function watchJoining<T>(tabId: number, onProgress: OnProgress, work: Promise<T>): Promise<T> {
  byTab.set(tabId, onProgress);
  try {
    return await work;
  } finally {
    byTab.delete(tabId);
  }
}

/** Passes on what a page says of its progress, to whoever waits for it. */
export function tellJoining(tabId: number, here: number, known: number): void {
  byTab.get(tabId)?.(here, known);
}
