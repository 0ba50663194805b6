import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleLibrary, openLibraryPage } from '@/scripts/crash/open-library-page.ts';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { openWorld, type World } from '../harness/open-world.ts';

let world: World;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-restore-'));
  const code = await bundleLibrary(new URL('../harness/library-side.ts', import.meta.url));
  const other = await openLibraryPage(join(folder, 'profile'), code);
  await other.page.evaluate('side.saveOne(7).then(() => side.saveOne(8))');
  const text = String(await other.page.evaluate('side.backUpAsText()'));
  await other.browser.close();
  await writeFile(join(folder, 'whole.json'), text);
  await writeFile(join(folder, 'cut.json'), text.slice(0, text.length / 2));
  world = await openWorld();
  page = await world.openExtensionPage('options.html#data');
  await page.waitForSelector('.data-section');
});

afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function choose(name: string): Promise<void> {
  const input = await page.waitForSelector('.data-section input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, name));
}

/** Waits for words on the page, wherever they stand. */
function waitForWords(words: string): Promise<unknown> {
  return page.waitForFunction((text) => (document.body.textContent ?? '').includes(text), {}, words);
}

function press(label: string): Promise<void> {
  return page.locator(`::-p-text(${label})`).click();
}

test('a damaged backup is refused by what is wrong with it', async () => {
  await choose('cut.json');
  await waitForWords('The file is damaged or cut short. Nothing was restored.');
});

test('a backup of another machine is previewed, restored, and can be taken back', async () => {
  await choose('whole.json');
  await waitForWords('The file is whole: 2 articles.');
  await waitForWords('2 are new here');
  expect(await checkAccessibility(page)).toEqual([]);
  await page.locator('.data-part .button-main').click();
  await waitForWords('Restored: 2 added, 0 completed');
  const library = await world.openExtensionPage('library.html');
  await library.waitForFunction(() => (document.body.textContent ?? '').includes('第7号码头'));
  await page.bringToFront();
  await page.locator('.toast button').click();
  // A tab in the back draws no frames, so it is looked at by the clock.
  await library.waitForFunction(() => !(document.body.textContent ?? '').includes('第7号码头'), {
    polling: 200,
  });
});

test('the check says that the library is sound', async () => {
  await press('Check now');
  await waitForWords('all whole');
});
