import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWorld, openFirefox } from '../harness/open-firefox.ts';
import { waitUntil } from '../harness/wait-until.ts';

/**
 * The library's smoke test in Firefox: a tenth of the articles of Chromium's, the same ways through
 * them. They come in by the product's own import, because no code of a test can be put into a page of
 * an extension here.
 */
const ARTICLES = 1000;
/** Milliseconds for whatever a busy machine is late with. */
const PATIENCE = 60_000;

let firefox: FirefoxWorld;
let folder: string;

beforeAll(async () => {
  firefox = await openFirefox();
  folder = await mkdtemp(join(tmpdir(), 'offprint-import-'));
  const file = join(folder, 'pocket.csv');
  await writeFile(file, makeList());
  await open('import.html');
  // A page has loaded before it is drawn.
  await waitUntil(
    'the field for files',
    () => ask<boolean>(`document.querySelector('input[type=file]') !== null`),
    PATIENCE,
  );
  const input = Object.values(await firefox.page.find('input[type=file]'))[0];
  await firefox.page.send('WebDriver:ElementSendKeys', { id: input, text: file });
  await waitUntil(
    'the plan',
    () => ask<boolean>(`document.querySelector('.import-plan') !== null`),
    PATIENCE,
  );
  await ask(
    `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Import').click()`,
  );
  await waitForText('.import-done', /1,000 new/);
}, 400_000);

afterAll(async () => {
  await firefox?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A list as another service exports it: every fourth entry archived, every twentieth with a tag. */
function makeList(): string {
  const rows = Array.from({ length: ARTICLES }, (_, n) => {
    const tag = n % 20 === 0 ? 'climate' : '';
    const status = n % 4 === 3 ? 'archive' : 'unread';
    return `第${n}号 harbour story,https://news${n % 30}.example/${n},${1_700_000_000 + n},${tag},${status}`;
  });
  return ['title,url,time_added,tags,status', ...rows].join('\n');
}

const open = (address: string) => firefox.page.navigate(firefox.extensionUrl(address));
const rowsShown = () => ask<number>(`document.querySelectorAll('[data-article]').length`);
const ask = <T>(expression: string) => firefox.page.evaluate<T>(`return ${expression};`);

function waitForText(selector: string, wanted: RegExp): Promise<string> {
  return waitUntil(
    `${wanted} in ${selector}`,
    async () => {
      const text = await ask<string>(`document.querySelector('${selector}')?.textContent.trim() ?? ''`);
      return wanted.test(text) && text;
    },
    PATIENCE,
  );
}

/** Presses keys as a user does, where the focus is. */
async function press(text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await firefox.page.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

test('a list opens with its numbers, and draws only what is on the screen', async () => {
  await open('library.html');
  await waitForText('.selection-all', /^750 articles/);
  expect(await rowsShown()).toBeLessThan(60);
});

test('what is typed is found, opened, and come back to', async () => {
  await open('library.html');
  const title = await waitForText('[data-article] h3', /./);
  await press('/');
  await press(`"${title.replaceAll('"', '')}"`);
  await waitForText('[data-article] mark', /./);
  await firefox.page.click('[data-article] a[data-open]');
  await waitUntil('the reader', async () => (await ask<string>('location.pathname')) === '/reader.html');
  await firefox.page.send('WebDriver:Back');
  await waitForText('[data-article] mark', /./);
  expect(await ask<string>(`document.querySelector('[data-search]').value`)).toContain(title);
});

test('an article that is left brings back to its place in the list', async () => {
  await open('library.html');
  await waitForText('.selection-all', /^750 articles/);
  await ask('window.scrollTo(0, 20000)');
  await waitUntil('the rows there', () =>
    ask<boolean>(
      `[...document.querySelectorAll('li[aria-posinset]')].some((row) => row.ariaPosInSet > 120 && row.querySelector('a'))`,
    ),
  );
  const top = await ask<number>('window.scrollY');
  await ask(`document.querySelectorAll('[data-open]')[10].click()`);
  await waitUntil('the reader', async () => (await ask<string>('location.pathname')) === '/reader.html');
  await firefox.page.send('WebDriver:Back');
  await waitUntil('the place', () => ask<boolean>(`Math.abs(window.scrollY - ${top}) < 4`), PATIENCE);
});

test('a filter, everything it shows archived, and brought back', async () => {
  await open('library.html?q=tag%3Aclimate');
  const many = (await waitForText('.selection-all', /^\d+ articles/)).match(/^\d+/)?.[0];
  expect(Number(many)).toBeGreaterThan(10);
  await firefox.page.click('.selection-all input');
  await waitForText('.selection-all', new RegExp(`^${many} selected`));
  await press('e');
  await waitForText('[role=status] .toast-message', new RegExp(`${many} articles archived`));
  await waitUntil('an empty list', async () => (await rowsShown()) === 0, PATIENCE);
  await press('z');
  await waitForText('[role=status] .toast-message', /^Undone$/);
  await waitForText('.selection-all', new RegExp(`^${many} (articles|selected)`));
});

test('what a filter shows goes out as a file', async () => {
  await open('library.html?q=tag%3Aclimate');
  const many = (await waitForText('.selection-all', /^\d+ (articles|selected)/)).match(/^\d+/)?.[0];
  await ask(
    `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Export…').click()`,
  );
  await waitUntil('the sheet', () => ask<boolean>(`document.querySelector('.export-formats') !== null`));
  await ask(`document.querySelector('.export-formats input[value=csv]').click()`);
  await ask(
    `[...document.querySelectorAll('dialog button')].find((each) => each.textContent.trim() === 'Export').click()`,
  );
  const name = await waitUntil('the file', async () =>
    (await readdir(firefox.downloads)).find((each) => each.endsWith('.csv')),
  );
  const rows = await waitUntil('its rows', async () => {
    const text = await readFile(join(firefox.downloads, name), 'utf8');
    return text.endsWith('\n') && text.trim().split(/\r?\n/);
  });
  expect(rows.filter((row) => row.includes('harbour story'))).toHaveLength(Number(many));
});
