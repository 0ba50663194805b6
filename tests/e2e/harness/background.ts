import type { WebWorker } from 'puppeteer-core';
import type { World } from './open-world.ts';
import { waitUntil } from './wait-until.ts';

/** What the toolbar icon shows over a page. */
export interface ShownBadge {
  readonly text: string;
  readonly title: string;
}

/** The extension's service worker, started if it was not running. */
export async function backgroundOf(world: World): Promise<WebWorker> {
  const target = await world.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(world.extension.id),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker has gone');
  return worker;
}

/** What the icon shows over the tab with that address. */
export async function badgeOver(world: World, url: string): Promise<ShownBadge> {
  const background = await backgroundOf(world);
  return background.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApis };
    const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
    if (!tab) return { text: '', title: 'no such tab' };
    const [text, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab.id }),
      chrome.action.getTitle({ tabId: tab.id }),
    ]);
    return { text, title };
  }, url);
}

/** Waits until the icon over the tab with that address shows a text. */
export async function waitForBadge(world: World, url: string, text: string): Promise<ShownBadge> {
  return waitUntil(`the badge "${text}" over ${url}`, async () => {
    const badge = await badgeOver(world, url);
    return badge.text === text && badge;
  });
}

/** The few extension APIs that tests ask in the background, as Chromium has them. */
interface ExtensionApis {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getTitle(details: { tabId: number }): Promise<string>;
  };
}
