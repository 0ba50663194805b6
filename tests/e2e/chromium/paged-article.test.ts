import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../harness/open-world.ts';
import { PAGED, pagedParagraphs, servePagedArticle } from '../harness/paged-article.ts';
import { PATIENCE, press, readArticle } from '../harness/read-popup.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** An article in several pages, from the click to the joined copy in the library. */
let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

async function waitForWords(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent?.includes(wanted),
    { timeout: PATIENCE },
    words,
  );
}

test('four pages, one slow and one that fails once, become one article on the reader’s wish', async () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  servePagedArticle(world.server, { failsOnce: 3, held: { page: 2, until } });
  const popup = await world.openPopup(await world.visit(PAGED.first));
  await waitForWords(popup, 'This article has 4 pages');
  await waitForWords(popup, '1/4 pages');
  await press(popup, 'Join the pages');
  await waitForWords(popup, 'Fetching pages: 1 of 4');
  release();
  await waitForWords(popup, 'Page 3 could not be fetched');
  await waitForWords(popup, '3/4 pages');
  await press(popup, 'Try again');
  await waitForWords(popup, '4/4 pages');

  const text = await readArticle(popup);
  const places = pagedParagraphs().map((paragraph) => text.indexOf(paragraph));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  for (const paragraph of pagedParagraphs()) expect(text.split(paragraph)).toHaveLength(2);

  const reader = await world.openExtensionPage('reader.html?id=1');
  const saved = await readArticle(reader);
  expect(saved).toContain(pagedParagraphs().at(-1));
});

test('called off, it keeps the pages that are here; on a site where the reader said always, nobody asks again', async () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  servePagedArticle(world.server, { held: { page: 3, until } });
  const page = await world.visit(PAGED.first);
  const popup = await world.openPopup(page);
  await press(popup, 'Join the pages');
  await waitForWords(popup, 'Fetching pages: 2 of 4');
  await press(popup, 'Stop');
  await waitForWords(popup, '2/4 pages');
  release();
  await press(popup, 'Try again');
  await waitForWords(popup, '4 pages joined');
  await press(popup, 'Always on this site');
  await popup.waitForFunction(() => !document.body.textContent?.includes('Always on this site'));
  await popup.close();

  await page.reload();
  const again = await world.openPopup(page);
  const last = pagedParagraphs().at(-1) ?? '';
  // The popup is asked from outside: one that opens over a page being loaded may draw no frames yet.
  await waitUntil('the last page', () =>
    again.evaluate(
      (words) =>
        document
          .querySelector<HTMLIFrameElement>('.article-frame')
          ?.contentDocument?.body?.textContent?.includes(words),
      last,
    ),
  );
});
