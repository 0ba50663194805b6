import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, readReceipt } from '../harness/read-popup.ts';
import { SAMPLE, serveSample } from '../harness/sample-site.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** A browser that clears the library's data tells nobody; Offprint has to. */
let world: World;

beforeAll(async () => {
  world = await openWorld();
  await serveSample(world.server);
});

afterAll(() => world.close());

async function saveSample(): Promise<void> {
  const page = await world.visit(SAMPLE.zh);
  const popup = await world.openPopup(page);
  await readReceipt(popup);
  await popup.close();
  await page.close();
}

function countEntries(library: Page): Promise<number> {
  return library.$$eval('[data-article]', ({ length }) => length);
}

/** What the browser does when it clears data: every connection is cut, the database is gone. */
async function loseLibrary(): Promise<void> {
  const page = await world.openExtensionPage('article.html');
  const session = await page.createCDPSession();
  const origin = `chrome-extension://${world.extension.id}`;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await page.close();
}

const alertOf = (library: Page) =>
  library.$eval('[role=alert]', ({ textContent }) => textContent ?? '').catch(() => '');

test('a library that is there says nothing', async () => {
  await saveSample();
  const library = await world.openExtensionPage('library.html');
  await waitUntil('the article', async () => (await countEntries(library)) === 1);
  expect(await alertOf(library)).toBe('');
  await library.close();
});

test('one that is gone is told of, with the way to a backup, until its reader knows', async () => {
  await loseLibrary();
  const library = await world.openExtensionPage('library.html');
  const line = await waitUntil('the loss', async () => (await alertOf(library)) || false);
  expect(line).toMatch(/The browser has lost the library: 1 article was here on \w+ \d+, \d{4}\./);
  expect(await checkAccessibility(library)).toEqual([]);
  expect(await library.$eval('[role=alert] a', (link) => link.getAttribute('href'))).toBe(
    'options.html#data',
  );
  await press(library, 'I know');
  await waitUntil('the notice gone', async () => (await alertOf(library)) === '');
  await library.reload();
  await library.waitForSelector('main .notice');
  expect(await alertOf(library)).toBe('');
  await library.close();
});

test('the new one takes articles at once', async () => {
  await saveSample();
  const library = await world.openExtensionPage('library.html');
  await waitUntil('the article', async () => (await countEntries(library)) === 1);
  expect(await alertOf(library)).toBe('');
  await library.close();
});
