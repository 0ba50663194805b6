import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '@/tests/e2e/harness/check-accessibility';
import { openWorld, type World } from '@/tests/e2e/harness/open-world';
import { hasEpubcheck, runEpubcheck } from '@/tests/e2e/harness/run-epubcheck';
import { waitUntil } from '@/tests/e2e/harness/wait-until';

/** Files in, and out again in every form, in the built extension: the tests go one after the other. */
let world: World;
let page: Page;
const fixtures = (...names: readonly string[]) => names.map((name) => join('tests/fixtures/imports', name));

beforeAll(async () => {
  world = await openWorld();
}, 90_000);
afterAll(() => world?.close());

async function choose(...names: readonly string[]): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(
    ...fixtures(...names),
  );
}

async function press(name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

async function exported(form: string, pattern: RegExp): Promise<string> {
  await press('Export…');
  await page.locator(`.export-formats input[value=${form}]`).click();
  await press('Export');
  await page.waitForSelector('.export-done');
  const name = await waitUntil(`the file of ${form}`, () =>
    readdirSync(world.downloads).find((file) => pattern.test(file) && !file.endsWith('.crdownload')),
  );
  await press('Close');
  return join(world.downloads, name);
}

test('a file is planned before it is taken, and what is refused has its reason', async () => {
  page = await world.openExtensionPage('import.html');
  await choose('single-file.html', 'onetab.txt');
  await page.waitForSelector('.import-plan:nth-of-type(3)');
  const plans = await page.$$eval('.import-plan', (all) => all.map((each) => each.textContent ?? ''));
  expect(plans[0]).toContain('A saved web page');
  expect(plans[1]).toContain('1 entry is not taken');
  expect(await checkAccessibility(page)).toEqual([]);
});

test('all of it comes in, and nothing was asked of the network', async () => {
  await press('Import');
  await page.waitForSelector('.import-done');
  expect(await textOf('.import-done')).toContain('Imported: 3 new');
  expect(world.server.seen.filter(({ url }) => /news\.example/.test(url))).toEqual([]);
});

test('it is in the library', async () => {
  await page.goto(page.url().replace('import.html', 'library.html'));
  await page.waitForFunction(() => document.body.textContent?.includes('海港'));
});

test('the sheet of forms has no fault that axe finds', async () => {
  await press('Export…');
  await page.waitForSelector('.export-formats');
  expect(await checkAccessibility(page)).toEqual([]);
  await press('Close');
});

test('out as Markdown: a zip with a file for each', async () => {
  const files = unzipSync(readFileSync(await exported('markdown', /\.zip$/)));
  const text = Object.entries(files)
    .map(([, bytes]) => strFromU8(bytes))
    .find((each) => each.includes('货轮'));
  expect(text).toMatch(/^---\ntitle: "海港/);
});

test('out as EPUB, of which epubcheck has nothing to say', async () => {
  const book = await exported('epub', /\.epub$/);
  expect(Object.keys(unzipSync(readFileSync(book)))).toContain('book/cover.xhtml');
  expect(hasEpubcheck ? runEpubcheck(book) : []).toEqual([]);
}, 120_000);

test('out as JSON, taken back, and in again: the same library', async () => {
  const file = await exported('json', /\.json$/);
  const before = readFileSync(file, 'utf8');
  await page.goto(page.url().replace(/library\.html.*/, 'import.html'));
  await page.locator('.import > footer button').click();
  await page.waitForFunction(() => !document.querySelector('.import > footer button'));
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(file);
  await page.waitForSelector('.import-plan');
  await press('Import');
  await page.waitForSelector('.import-done');
  expect(await textOf('.import-done')).toContain('Imported: 3 new');
  await page.goto(page.url().replace('import.html', 'library.html'));
  await page.waitForFunction(() => document.body.textContent?.includes('海港'));
  // In the same minute it has the same name.
  rmSync(file);
  const again = await exported('json', /\.json$/);
  // Of two that were saved in the same millisecond either may stand first in a list, and the background
  // settles pictures whenever it gets to them.
  const entries = (text: string) =>
    text
      .split('\n')
      .slice(1, -2)
      .map((line) => line.replace(/,$/, ''))
      .sort()
      .filter((line) => line.startsWith('{"article"'))
      .map((line) =>
        JSON.parse(line, (key, value: unknown) => (/^(?:pictures|thumbnail)$/.test(key) ? null : value)),
      );
  expect(entries(readFileSync(again, 'utf8'))).toEqual(entries(before));
}, 120_000);
