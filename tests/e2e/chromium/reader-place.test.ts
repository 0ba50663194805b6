import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { openReader, readTopLine, settle, waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** An article of 30,000 characters, read to its middle. */
let world: World;
let page: Page;
let id: number;

beforeAll(async () => {
  world = await openWorld();
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  ({ id } = await filler.save(makeLongDraft({ paragraphs: 330 })));
  page = await openReader(world, id);
});

afterAll(() => world.close());

/** Sentence that a line of text begins in. */
const sentence = (line: string) => line.slice(0, 8);

/** Scrolls to the middle, again by a line more where the reader had not begun to follow, and gives the line at the top. */
async function scrollToMiddle(): Promise<string> {
  let more = 0;
  await waitUntil('the place to be noted', async () => {
    more += 40;
    await page.evaluate((by) => window.scrollTo(0, document.documentElement.scrollHeight / 2 + by), more);
    const noted = async () => (await readPosition(page, id))?.quote;
    return waitUntil('the place', noted, 3000).catch(() => null);
  });
  await settle(page);
  return readTopLine(page);
}

/** Moves the slider of that name, as a hand on the keyboard would. */
async function slide(name: string, key: 'ArrowRight' | 'ArrowLeft', times: number): Promise<void> {
  const slider = await page.waitForSelector(`aria/${name}[role="slider"]`);
  await slider?.focus();
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
  await settle(page);
}

test('the same words stay at the top when size, face and window change', async () => {
  const before = await scrollToMiddle();
  await page.click('button[aria-label="Appearance"]');
  await slide('Size', 'ArrowRight', 5);
  await waitUntil('the same words in view', () => isInView(sentence(before)));
  await (await page.waitForSelector('input[name="face"][value="sans"]'))?.evaluate((input) => input.click());
  await settle(page);
  await waitUntil('the same words in view', () => isInView(sentence(before)));
  await page.keyboard.press('Escape');
  const wide = await readTopLine(page);
  await page.setViewport({ width: 640, height: 900 });
  await settle(page);
  await waitUntil('the same words in view', () => isInView(sentence(wide)));
  await waitUntil('the place to be kept', async () => (await readPosition(page, id))?.quote);
  await page.reload();
  await waitForArticle(page);
  await settle(page);
  await page.setViewport({ width: 1280, height: 900 });
});

test('what was chosen holds the next time', async () => {
  const style = await page.evaluate(() => document.documentElement.dataset.face);
  expect(style).toBe('sans');
});

test('book pages open at the same words', async () => {
  const before = await scrollToMiddle();
  await page.click('button[aria-label="Appearance"]');
  await (await page.waitForSelector('input[name="layout"][value="pages"]'))?.evaluate((input) =>
    input.click(),
  );
  await settle(page);
  await page.keyboard.press('Escape');
  await waitUntil('the same words on the page', () => isOnPage(sentence(before)));
  const number = () => page.$eval('.page-turner [role=status]', ({ textContent }) => textContent);
  const here = await number();
  await page.keyboard.press('ArrowRight');
  await settle(page);
  expect(await number()).not.toBe(here);
});

/** Whether a sentence stands within the first lines in view. */
async function isInView(words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const frame = document.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!frame || !inner) return false;
    const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (
        let at = node.nodeValue?.indexOf(text) ?? -1;
        at >= 0;
        at = node.nodeValue?.indexOf(text, at + 1) ?? -1
      ) {
        const range = inner.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const top = range.getBoundingClientRect().top + frame.getBoundingClientRect().top;
        if (top > 0 && top < 160) return true;
      }
    }
    return false;
  }, words);
}

/** Whether a sentence stands on the page that is open. */
async function isOnPage(words: string): Promise<boolean> {
  return page.evaluate((text) => {
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) return false;
    const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (
        let at = node.nodeValue?.indexOf(text) ?? -1;
        at >= 0;
        at = node.nodeValue?.indexOf(text, at + 1) ?? -1
      ) {
        const range = inner.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left } = range.getBoundingClientRect();
        if (left >= 0 && left < (inner.defaultView?.innerWidth ?? 0)) return true;
      }
    }
    return false;
  }, words);
}

async function readPosition(from: Page, articleId: number): Promise<{ quote: string } | null> {
  return from.evaluate(
    (number) =>
      new Promise<{ quote: string } | null>((resolve) => {
        const opening = indexedDB.open('offprint');
        opening.onsuccess = () => {
          const get = opening.result.transaction('articles').objectStore('articles').get(number);
          get.onsuccess = () => {
            opening.result.close();
            resolve(get.result?.position ?? null);
          };
        };
      }),
    articleId,
  );
}
