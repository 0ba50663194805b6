import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { linesBelowTop, pressOpen, readTop, settle, waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Reading begins in the popup and goes on in the reader. */
const SITE = 'http://noon.example';
const PICTURE = `${SITE}/stall.png`;

let world: World;
let tries = 0;

beforeAll(async () => {
  world = await openWorld();
  world.server.on(PICTURE, { type: 'image/png', body: makePng(320, 180) });
});

afterAll(() => world.close());

/** The popup over an article that nobody has saved before, with its article shown and saved. */
async function openPopup(): Promise<{ readonly page: Page; readonly popup: Page }> {
  tries += 1;
  const url = `${SITE}/${tries}.html`;
  world.server.on(url, {
    body: makeArticle({ title: `市场之${tries}`, paragraphs: 60, pictures: [PICTURE] }),
  });
  const page = await world.visit(url);
  const popup = await world.openPopup(page);
  await waitForText(popup, '1/1 picture');
  await waitForArticle(popup);
  return { page, popup };
}

test('the reader opens at the words that stood at the top of the popup', async () => {
  const { page, popup } = await openPopup();
  await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await settle(popup);
  const place = await readTop(popup);
  const reader = await pressOpen(world, popup);
  await waitUntil(`"${place.words}" at the top`, async () => (await linesBelowTop(reader, place)) === 0);
  // And stays there when the picture above it comes.
  await waitUntil('the picture', () =>
    reader.evaluate(() => Boolean(document.querySelector('iframe')?.contentDocument?.querySelector('img'))),
  );
  await settle(reader);
  expect(await linesBelowTop(reader, place)).toBe(0);
  await reader.close();
  await page.close();
});
