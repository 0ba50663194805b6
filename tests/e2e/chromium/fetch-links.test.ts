import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '@/tests/e2e/harness/check-accessibility';
import { makeArticle } from '@/tests/e2e/harness/make-article';
import { openWorld, type World } from '@/tests/e2e/harness/open-world';
import { waitForText } from '@/tests/e2e/harness/popup-actions';

/** Links that came without a text, and their pages fetched afterwards: the tests go one after the other. */
const MARKET = 'http://morning.example/market.html';
const QUAY = 'http://morning.example/quay.html';
const GONE = 'http://evening.example/gone.html';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  world.server.on(MARKET, { body: makeArticle({ title: '老菜市场改造记' }) });
  world.server.on(QUAY, { body: makeArticle({ title: '新码头今日启用' }) });
  world.server.on(GONE, { body: '<!doctype html><title>404</title><p>没有这一页</p>' });
}, 90_000);
afterAll(() => world?.close());

const press = (on: Page, name: string) => on.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const asked = (url: string) => world.server.seen.filter((request) => request.url === url).length;

test('links come in without a request, and are offered to be fetched', async () => {
  const list = join(world.downloads, 'links.txt');
  writeFileSync(list, [MARKET, QUAY, GONE].join('\n'));
  page = await world.openExtensionPage('import.html');
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(list);
  await page.waitForSelector('.import-plan');
  await press(page, 'Import');
  await waitForText(page, '3 articles have only their address here');
  expect(await checkAccessibility(page)).toEqual([]);
  expect([MARKET, QUAY, GONE].map(asked)).toEqual([0, 0, 0]);
});

test('they are fetched one after the other, and paused between two of one site', async () => {
  await press(page, 'Fetch them');
  // Sites take turns: the two others come first, and the second page of a site has to wait.
  await waitForText(page, '2 of 3');
  await press(page, 'Pause');
  await waitForText(page, 'Go on');
  expect([MARKET, QUAY].map(asked).sort()).toEqual([0, 1]);
  const open = (await world.browser.pages()).map((tab) => tab.url());
  expect(open.filter((url) => /morning|evening/.test(url))).toEqual([]);
}, 60_000);

test('they go on, and what could not be had says why', async () => {
  await press(page, 'Go on');
  await waitForText(page, 'Fetched: 2. Not to be had: 1.');
  await waitForText(page, 'gone.html');
  expect([MARKET, QUAY].map(asked)).toEqual([1, 1]);
}, 60_000);

test('what failed is tried again', async () => {
  world.server.on(GONE, { body: makeArticle({ title: '又回来的一页' }) });
  await press(page, 'Try again');
  await waitForText(page, 'Fetched: 3. Not to be had: 0.');
  const library = await world.openExtensionPage('library.html');
  for (const title of ['老菜市场改造记', '新码头今日启用', '又回来的一页']) await waitForText(library, title);
  expect(await library.evaluate(() => document.body.textContent)).not.toContain('address only');
}, 60_000);
