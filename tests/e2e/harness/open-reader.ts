import type { Page } from 'puppeteer-core';
import type { World } from './open-world.ts';
import { waitUntil } from './wait-until.ts';

/** Opens a saved article in the reader, and waits until it stands there. */
export async function openReader(world: World, id: number, version?: number): Promise<Page> {
  const page = await world.openExtensionPage(
    `reader.html?id=${id}${version === undefined ? '' : `&version=${version}`}`,
  );
  await waitForArticle(page);
  return page;
}

/** Presses what opens the reader from a popup, and gives the reader with its article. */
export async function pressOpen(world: World, popup: Page): Promise<Page> {
  const address = '/reader.html';
  const others = new Set(world.browser.targets());
  const [target] = await Promise.all([
    world.browser.waitForTarget((one) => !others.has(one) && one.url().includes(address)),
    // The popup goes the moment that the tab comes, and with it whoever waits for an answer from it.
    popup.$eval(`a[href^="${address}"]`, (link) => void setTimeout(() => (link as HTMLElement).click())),
  ]);
  const reader = await target.asPage();
  await waitForArticle(reader);
  return reader;
}

/** Waits until the article stands in its frame. */
export async function waitForArticle(page: Page): Promise<void> {
  await waitUntil('the article', () =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      return frame?.contentDocument?.body?.childElementCount !== undefined && frame.dataset.shown === 'yes';
    }),
  );
}

/** A character of an open article. */
export interface TopPlace {
  /** Index of its text node among those of the article, and of the character in it. */
  readonly node: number;
  readonly at: number;
  /** The text from there on, for saying where. */
  readonly words: string;
}

/** The first character in view whose line is whole, below the strip. */
export async function readTop(page: Page): Promise<TopPlace> {
  return page.evaluate(
    (slack, ours) => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      if (!frame || !inner) throw new Error('no article');
      const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
      const top = frame.getBoundingClientRect().top;
      const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT, (node) =>
        node.nodeValue?.trim() && !node.parentElement?.closest(ours) ? 1 : 2,
      );
      const range = inner.createRange();
      for (let index = 0; walker.nextNode(); index += 1) {
        const text = walker.currentNode.nodeValue ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          if (range.getBoundingClientRect().top + top >= bar - slack)
            return { node: index, at, words: text.slice(at, at + 20) };
        }
      }
      throw new Error('nothing in view');
    },
    CUT,
    OURS,
  );
}

/** How many lines below the strip a character stands: 0 in the first whole line; NaN where it is not. */
export async function linesBelowTop(page: Page, place: TopPlace): Promise<number> {
  return page.evaluate(
    ({ node, at }, slack, ours) => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      if (!frame || !inner) return Number.NaN;
      const bar = document.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
      const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT, (one) =>
        one.nodeValue?.trim() && !one.parentElement?.closest(ours) ? 1 : 2,
      );
      for (let index = 0; index <= node; index += 1) if (!walker.nextNode()) return Number.NaN;
      if (at >= (walker.currentNode.nodeValue ?? '').length) return Number.NaN;
      const range = inner.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const below = range.getBoundingClientRect().top + frame.getBoundingClientRect().top - bar + slack;
      const line = Number.parseFloat(getComputedStyle(inner.body).lineHeight);
      return Math.floor(below / line);
    },
    place,
    CUT,
    OURS,
  );
}

/** Words of the interface that stand in an article: they come and go with its pictures. */
const OURS = '.picture, .ours';

/** A line counts as whole while the strip cuts no more than this off its box: see ScrollViewport. */
const CUT = 4;

/** Lets two frames be drawn, so that what was asked for has happened. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
