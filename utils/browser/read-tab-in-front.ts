import { browser } from 'wxt/browser';

/** The tab that the popup speaks of. */
export interface TabInFront {
  readonly id: number;
  /** Empty where the browser keeps it back. */
  readonly title: string;
  readonly host: string | null;
  readonly isPrivate: boolean;
  /** The popup is not over it but in a tab beside it. */
  readonly isOwn: boolean;
}

/** The tab that the icon was clicked over; the one named in the address where the popup is a tab itself. */
export async function readTabInFront(): Promise<TabInFront> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('there is no tab in front');
  const { id, title = '', url = '', incognito } = tab;
  return { id, title, host: hostOf(url), isPrivate: incognito, isOwn: named !== null };
}

function hostOf(url: string): string | null {
  return /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
