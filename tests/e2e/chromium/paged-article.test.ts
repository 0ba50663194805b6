import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../harness/open-world.ts';
import { PAGED, pagedParagraphs, servePagedArticle } from '../harness/paged-article.ts';
import { waitForText } from '../harness/popup-actions.ts';
import { press, readArticle } from '../harness/read-popup.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** An article in several pages, from the click to the joined copy in the library. */
let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

test('four pages, one slow and one that fails once, become one article on the reader’s wish', async () => {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  servePagedArticle(world.server, { failsOnce: 3, held: { page: 2, until } });
  const popup = await world.openPopup(await world.visit(PAGED.first));
  await waitForText(popup, 'This article has 4 pages');
  await waitForText(popup, '1/4 pages');
  await press(popup, 'Join the pages');
  await waitForText(popup, 'Fetching pages: 1 of 4');
  release();
  await waitForText(popup, 'Page 3 could not be fetched');
  await waitForText(popup, '3/4 pages');
  await press(popup, 'Try again');
  await waitForText(popup, '4/4 pages');

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
  await waitForText(popup, 'Fetching pages: 2 of 4');
  await press(popup, 'Stop');
  await waitForText(popup, '2/4 pages');
  release();
  await press(popup, 'Try again');
  await waitForText(popup, '4 pages joined');
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
