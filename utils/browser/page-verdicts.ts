import { browser } from 'wxt/browser';

/** What is known of the page in a tab: what the detector said, or the capture found. */
export interface PageVerdict {
  readonly isArticle: boolean;
  readonly url: string;
  readonly canonicalUrl: string | null;
}

const PREFIX = 'verdict:';

/** Notes a verdict for the browser's session, because the background forgets when it is stopped. */
export async function rememberVerdict(tabId: number, verdict: PageVerdict): Promise<void> {
  const { isArticle, url, canonicalUrl } = verdict;
  await browser.storage.session.set({ [`${PREFIX}${tabId}`]: { isArticle, url, canonicalUrl } });
}

/** Forgets a tab that was closed. */
export async function forgetVerdict(tabId: number): Promise<void> {
  await browser.storage.session.remove(`${PREFIX}${tabId}`);
}

/** The verdict on the page that a tab shows now, or null. */
export async function recallVerdict(tabId: number): Promise<PageVerdict | null> {
  const key = `${PREFIX}${tabId}`;
  const stored: Record<string, PageVerdict | undefined> = await browser.storage.session.get(key);
  const verdict = stored[key];
  if (!verdict) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const shown = tab?.url;
  const isStale = !tab || (shown !== undefined && pageOf(shown) !== pageOf(verdict.url));
  return isStale ? null : verdict;
}

/** Tabs with a verdict, open or not. */
export async function listVerdictTabs(): Promise<readonly number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}

function pageOf(url: string): string {
  return url.replace(/#.*$/, '');
}
