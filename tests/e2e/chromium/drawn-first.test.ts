import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { makeArticle } from '../harness/make-article.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitForText } from '../harness/popup-actions.ts';

/** What is drawn before a page is built is what the page goes on with: nothing is loaded twice, nothing jumps. */
let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  page = await world.openExtensionPage('article.html');
});

afterAll(() => world.close());

/** Loads of the article's frame until the article stands in it. */
async function countFrames(path: string): Promise<number> {
  let loads = 0;
  const onFrame = (frame: Frame) => {
    if (frame.url().endsWith('/article.html')) loads += 1;
  };
  page.on('framenavigated', onFrame);
  await page.goto(`chrome-extension://${world.extension.id}/${path}`);
  await waitForArticle(page);
  page.off('framenavigated', onFrame);
  return loads;
}

test('the reader sets the article in the frame that was drawn first', async () => {
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const { id } = await filler.save(makeLongDraft({ paragraphs: 60 }));
  expect(await countFrames(`reader.html?id=${id}`)).toBe(1);
});

test('the popup does too', async () => {
  const url = `http://dawn.example/${Date.now()}.html`;
  world.server.on(url, { body: makeArticle() });
  const over = await world.visit(url);
  const tabId = await page.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
  }, url);
  expect(await countFrames(`popup.html?tab=${tabId}`)).toBe(1);
  await waitForText(page, 'Saved ·');
  await over.close();
});

test('a page that a fault of ours stops says so, and comes back when it is tried again', async () => {
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const { id } = await filler.save(makeLongDraft({ paragraphs: 3 }));
  const broken = await page.browser().newPage();
  const { identifier } = await broken.evaluateOnNewDocument(() => {
    Object.defineProperty(Intl, 'Segmenter', { value: null });
  });
  await broken.goto(`chrome-extension://${world.extension.id}/reader.html?id=${id}`);
  await waitForText(broken, 'Something went wrong in Offprint');
  await broken.removeScriptToEvaluateOnNewDocument(identifier);
  await Promise.all([broken.waitForNavigation(), (await broken.$('.notice .button'))?.click()]);
  await waitForArticle(broken);
  await broken.close();
});

test('the files of a page are asked for in the order in which they are waited for', () => {
  const kindOf = (tag: string) =>
    ['stylesheet', '/theme.js', '/read-ahead.js', 'module'].find((kind) => tag.includes(kind));
  const kinds = readTags('popup.html').map(kindOf);
  expect([...new Set(kinds)]).toEqual(['stylesheet', '/theme.js', '/read-ahead.js', 'module']);
  // What may run nothing asks for nothing to run.
  expect(readTags('article.html').map(kindOf)).toEqual(['stylesheet']);
});

/** Tags of the built page that ask for a file. */
function readTags(page: string): readonly string[] {
  return readFileSync(`.output/chrome-mv3/${page}`, 'utf8').match(/<(?:script|link) [^>]*>/g) ?? [];
}
