import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import {
  linesBelowTop,
  openReader,
  readTop,
  settle,
  type TopPlace,
  waitForArticle,
} from '../harness/open-reader.ts';
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

/** Scrolls to the middle, and gives the place that stands at the top then. */
async function scrollToMiddle(): Promise<TopPlace> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await settle(page);
  return readTop(page);
}

/** Waits until a place stands in the first line, and sees that it stays there. */
async function expectAtTop(place: TopPlace, when: string, within = page): Promise<void> {
  const isAtTop = async () => (await linesBelowTop(within, place)) === 0;
  await waitUntil(`"${place.words}" at the top ${when}`, isAtTop);
  await settle(within);
  expect(await linesBelowTop(within, place), when).toBe(0);
}

/** Moves the slider of that name, as a hand on the keyboard would. */
async function slide(name: string, key: 'ArrowRight' | 'ArrowLeft', times: number): Promise<void> {
  const slider = await page.waitForSelector(`aria/${name}[role="slider"]`);
  await slider?.focus();
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
  await settle(page);
}

async function choose(name: string, value: string): Promise<void> {
  await (await page.waitForSelector(`input[name="${name}"][value="${value}"]`))?.evaluate((input) =>
    (input as HTMLInputElement).click(),
  );
  await settle(page);
}

test('the same words stay at the top when size, face and window change, and after reopening', async () => {
  const place = await scrollToMiddle();
  await page.click('button[aria-label="Appearance"]');
  for (let step = 1; step <= 5; step += 1) {
    await slide('Size', 'ArrowRight', 1);
    await expectAtTop(place, `${step} steps larger`);
  }
  await choose('face', 'sans');
  await expectAtTop(place, 'in another face');
  await slide('Size', 'ArrowLeft', 8);
  await expectAtTop(place, 'smaller');
  await page.keyboard.press('Escape');
  await page.setViewport({ width: 640, height: 900 });
  await expectAtTop(place, 'in a narrow window');
  await page.reload();
  await waitForArticle(page);
  await expectAtTop(place, 'after reopening');
  await page.setViewport({ width: 1280, height: 900 });
  await expectAtTop(place, 'in a wide window');
});

test('a place that was only just reached is kept when the page is left at once', async () => {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 3));
  const place = await readTop(page);
  await page.reload();
  await waitForArticle(page);
  await expectAtTop(place, 'after leaving at once');
});

test('a move right after opening is the reader’s', async () => {
  await page.reload();
  await waitForArticle(page);
  await page.evaluate(() => window.scrollBy(0, 3000));
  const place = await readTop(page);
  await settle(page);
  await expectAtTop(place, 'after a move at once');
  await page.reload();
  await waitForArticle(page);
  await expectAtTop(place, 'after reopening');
});

test('what was chosen holds the next time', async () => {
  const style = await page.evaluate(() => document.documentElement.dataset.face);
  expect(style).toBe('sans');
});

test('book pages open at the same words', async () => {
  const before = await scrollToMiddle();
  await page.click('button[aria-label="Appearance"]');
  await choose('layout', 'pages');
  await page.keyboard.press('Escape');
  await waitUntil('the same words on the page', () => isOnPage(before));
  const number = () => page.$eval('.page-turner [role=status]', ({ textContent }) => textContent);
  const here = await number();
  await page.keyboard.press('ArrowRight');
  await settle(page);
  expect(await number()).not.toBe(here);
});

/** Whether a sentence stands on the page that is open. */
async function isOnPage({ words }: TopPlace): Promise<boolean> {
  return page.evaluate((text) => {
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) return false;
    const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    const range = inner.createRange();
    while (walker.nextNode()) {
      const value = walker.currentNode.nodeValue ?? '';
      for (let at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1)) {
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const { left } = range.getBoundingClientRect();
        if (left >= 0 && left < (inner.defaultView?.innerWidth ?? 0)) return true;
      }
    }
    return false;
  }, words);
}
