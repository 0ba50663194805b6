import { browser } from 'wxt/browser';

/** Milliseconds until a page that does not finish loading is taken as it is. */
const PATIENCE = 15_000;

/** Waits until a tab has loaded its page, or has been closed, or long enough. */
export function untilLoaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    };
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') done();
    };
    const onRemoved = (id: number) => {
      if (id === tabId) done();
    };
    const timer = setTimeout(done, PATIENCE);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may be there already; a new tab is "complete" with nothing in it, and has no address yet.
    browser.tabs
      .get(tabId)
      .then(({ status, url }) => status === 'complete' && /^https?:/.test(url ?? '') && done(), done);
  });
}
