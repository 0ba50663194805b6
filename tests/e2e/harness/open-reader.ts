import type { Page } from 'puppeteer-core';
import type { World } from './open-world.ts';

/** Opens a saved article in the reader, and waits until it stands there. */
export async function openReader(world: World, id: number, version?: number): Promise<Page> {
  const page = await world.openExtensionPage(
    `reader.html?id=${id}${version === undefined ? '' : `&version=${version}`}`,
  );
  await waitForArticle(page);
  return page;
}

/** Waits until the article stands in its frame. */
export async function waitForArticle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('iframe')?.contentDocument?.body.childElementCount !== undefined &&
      document.querySelector('iframe')?.dataset.shown === 'yes',
  );
}

/** The first twenty characters of text that are wholly in view, below the strip. */
export async function readTopLine(page: Page): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!frame || !inner) return '';
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const top = frame.getBoundingClientRect().top;
    const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    const range = inner.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (range.getBoundingClientRect().top + top >= bar) return text.slice(at, at + 20);
      }
    }
    return '';
  });
}

/** Lets two frames be drawn, so that what was asked for has happened. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
