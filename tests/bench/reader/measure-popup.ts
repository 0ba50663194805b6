import type { Page } from 'puppeteer-core';
import { measureOpening, type Opening } from './measure-opening.ts';

/**
 * Opens the popup over a page, in a tab beside it, and reads the browser's own times of it: capturing
 * the page is part of it.
 *
 * @param popup - a tab of its own.
 * @param extension - address of the extension, as `chrome-extension://abc`.
 * @param url - of the page, which is open in another tab.
 */
export async function measurePopup(popup: Page, extension: string, url: string): Promise<Opening> {
  if (!popup.url().startsWith(extension)) await popup.goto(`${extension}/empty.html`);
  const tabId = await popup.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
  }, url);
  return measureOpening(popup, `${extension}/popup.html?tab=${tabId}`, true);
}
