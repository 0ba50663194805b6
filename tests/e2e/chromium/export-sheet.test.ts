import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library';
import { checkAccessibility } from '@/tests/e2e/harness/check-accessibility';
import { makeArticle } from '@/tests/e2e/harness/make-article';
import { makeLongDraft } from '@/tests/e2e/harness/make-long-draft';
import { openReader } from '@/tests/e2e/harness/open-reader';
import { openWorld, type World } from '@/tests/e2e/harness/open-world';
import { waitForText } from '@/tests/e2e/harness/popup-actions';
import { press, readReceipt } from '@/tests/e2e/harness/read-popup';
import { waitUntil } from '@/tests/e2e/harness/wait-until';

/** The sheet that exports and copies, from popup, reader and library: the tests go one after the other. */
const FIRST = 'http://morning.example/market.html';
const SECOND = 'http://evening.example/harbour.html';

let world: World;
let reader: Page;

beforeAll(async () => {
  world = await openWorld();
  world.server.on(FIRST, { body: makeArticle({ title: '老菜市场改造记' }) });
  world.server.on(SECOND, {
    body: makeArticle({ title: '新码头今日启用' }).replace('来源：晨报', '来源：海港晚报'),
  });
  await world.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${world.extension.id}`, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
}, 90_000);
afterAll(() => world?.close());

/** Everything on the clipboard, by type, as the page in front reads it. */
function readClipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = await Promise.all(types.map(async (type) => (await item?.getType(type))?.text()));
    return Object.fromEntries(types.map((type, index) => [type, texts[index] ?? '']));
  });
}

async function copyAs(page: Page, form: string): Promise<Record<string, string>> {
  await page.bringToFront();
  await page.locator(`input[name=copy-form][value=${form}]`).click();
  await press(page, 'Copy');
  await page.waitForSelector('.export-done');
  return readClipboard(page);
}

const fileOf = (pattern: RegExp) =>
  waitUntil(`a file like ${pattern}`, () => readdirSync(world.downloads).find((name) => pattern.test(name)));

test('the popup copies what it has saved, with its markup', async () => {
  const popup = await world.openPopup(await world.visit(FIRST));
  await readReceipt(popup);
  await press(popup, 'Export or copy…');
  expect(await checkAccessibility(popup)).toEqual([]);
  await popup.locator('input[name=export-way][value=clipboard]').click();
  await popup.locator('input[name=copy-form][value=rich]').click();
  await press(popup, 'Copy');
  await popup.waitForSelector('.export-done');
  const library = await world.openExtensionPage('library.html');
  await library.bringToFront();
  const copied = await readClipboard(library);
  expect(copied['text/html']).toContain('老菜市场改造记</h1>');
  expect(copied['text/html']).toContain(`href="${FIRST}"`);
  expect(copied['text/plain']).toContain('第一批豆腐刚刚出锅');
  await library.close();
});

test('the library binds what is unread today as one issue, by source', async () => {
  await readReceipt(await world.openPopup(await world.visit(SECOND)));
  const library = await world.openExtensionPage('library.html?issue=today');
  await waitForText(library, '2 unread articles');
  expect(await checkAccessibility(library)).toEqual([]);
  await press(library, 'Export');
  await library.waitForSelector('.export-done');
  const file = await fileOf(/^Today’s paper \d{4}-\d\d-\d\d\.epub$/);
  const files = unzipSync(readFileSync(join(world.downloads, file)));
  const nav = strFromU8(files['book/nav.xhtml'] ?? new Uint8Array());
  expect(nav).toMatch(
    /<span>海港晚报<\/span>[\s\S]*<span>晨报<\/span>|<span>晨报<\/span>[\s\S]*<span>海港晚报<\/span>/,
  );
  await library.close();
});

test('the reader copies as Markdown, as text and as a reference', async () => {
  reader = await openReader(world, 2);
  await press(reader, 'More');
  await press(reader, 'Export or copy…');
  await reader.locator('input[name=export-way][value=clipboard]').click();
  expect(await checkAccessibility(reader)).toEqual([]);
  expect((await copyAs(reader, 'markdown'))['text/plain']).toMatch(/^# 新码头今日启用\n\n.*海港晚报/);
  expect((await copyAs(reader, 'text'))['text/plain']).toMatch(/^新码头今日启用\n/);
  expect((await copyAs(reader, 'gbt7714'))['text/plain']).toContain(`新码头今日启用[EB/OL]. (2024-04-02)`);
  expect((await copyAs(reader, 'apa'))['text/plain']).toContain('(2024, April 2)');
  expect((await copyAs(reader, 'bibtex'))['text/plain']).toContain('@online{');
}, 60_000);

test('the reader exports into a file', async () => {
  await reader.locator('input[name=export-way][value=file]').click();
  await press(reader, 'Export');
  const file = await fileOf(/^2024-04-02 新码头今日启用\.md$/);
  expect(readFileSync(join(world.downloads, file), 'utf8')).toMatch(/^---\ntitle: "新码头今日启用"/);
});

test('the reader is printed, on sheets of paper, from wherever it is asked for', async () => {
  await reader.close();
  const page = await world.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.goto(`chrome-extension://${world.extension.id}/reader.html?id=2&print=1`);
  await page.waitForSelector('[data-printed]');
  expect(page.url()).not.toContain('print');
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  await page.close();
});

test('a template with a fault says so, and one without names the files', async () => {
  const options = await world.openExtensionPage('options.html#export');
  const field = '#export input[type=text]';
  const type = async (text: string) => {
    const input = await options.waitForSelector(field);
    await input?.click({ count: 3 });
    await input?.type(text);
  };
  await type('{nobody}');
  await waitForText(options, 'There is no field {nobody}');
  await type('{source} {title}');
  await waitForText(options, '海港晚报 新码头今日启用.md');
  expect(await checkAccessibility(options)).toEqual([]);
  await options.close();
  const library = await world.openExtensionPage('library.html');
  await press(library, 'Export…');
  await library.locator('input[name=export-format][value=text]').click();
  await press(library, 'Export');
  await library.waitForSelector('.export-done');
  const files = unzipSync(readFileSync(join(world.downloads, await fileOf(/\.zip$/))));
  expect(Object.keys(files)).toContain('海港晚报 新码头今日启用.txt');
});

test('of a search all that it finds is exported, and not only what has been shown', async () => {
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const count = 70;
  for (let n = 0; n < count; n += 1) {
    const url = `http://bridge.example/${n}.html`;
    await filler.save(makeLongDraft({ paragraphs: 2, url, title: `长桥纪事之${n}` }));
  }
  const library = await world.openExtensionPage(`library.html?q=${encodeURIComponent('长桥纪事')}`);
  await library.waitForSelector('[data-article] mark');
  expect(await library.$$eval('[data-article]', ({ length }) => length)).toBeLessThan(count);
  await press(library, 'Export…');
  await library.locator('.export-formats input[value=csv]').click();
  await press(library, 'Export');
  await library.waitForSelector('.export-done');
  const rows = readFileSync(join(world.downloads, await fileOf(/\.csv$/)), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(rows.filter((row) => row.includes('长桥纪事之'))).toHaveLength(count);
}, 120_000);
