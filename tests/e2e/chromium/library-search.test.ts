import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePageSide } from '@/scripts/extract/bundle-page-side.ts';
import { readModels } from '@/tests/bench/library/read-models.ts';
import { checkAccessibility } from '@/tests/e2e/harness/check-accessibility.ts';
import { openWorld, type World } from '@/tests/e2e/harness/open-world.ts';
import { waitUntil } from '@/tests/e2e/harness/wait-until.ts';

/** Articles in the library; every fourth is archived, so that the inbox has three quarters. */
const ARTICLES = 10_000;
/** Short texts: what is tested is the number of articles. */
const BREVITY = 0.05;
const BATCH = 500;

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  page = await world.openExtensionPage('library.html');
  await page.evaluate(
    `${await bundlePageSide('../../tests/bench/library/seed-library.ts', 'seeder')};globalThis.seeder = seeder;`,
  );
  await page.evaluate(
    (models) => void Object.assign(globalThis, { models }),
    readModels(process.cwd()) as never,
  );
  for (let from = 0; from < ARTICLES; from += BATCH) await page.evaluate(seed, from, BATCH, BREVITY);
  await page.reload();
  await waitUntil('the index', async () => (await page.evaluate(countPending)) === 0, 400_000);
}, 600_000);

afterAll(() => world?.close());

/** Runs in the page. */
async function seed(from: number, count: number, brevity: number): Promise<void> {
  const { seeder, models } = globalThis as never as {
    seeder: { seedLibrary(...args: unknown[]): Promise<number> };
    models: unknown;
  };
  await seeder.seedLibrary(models, from, count, brevity);
}

/** Runs in the page: how many articles the index does not know yet. */
async function countPending(): Promise<number> {
  const open = (request: IDBOpenDBRequest | IDBRequest<number>) =>
    new Promise<never>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result as never);
      request.onerror = () => reject(request.error);
    });
  const database: IDBDatabase = await open(indexedDB.open('offprint'));
  const count: number = await open(database.transaction('pending').objectStore('pending').count());
  database.close();
  return count;
}

const shown = (selector: string) => page.waitForSelector(selector, { timeout: 40_000 });
const textOf = (selector: string) => page.$eval(selector, ({ textContent }) => textContent ?? '');

async function waitForText(selector: string, wanted: RegExp): Promise<void> {
  await page.waitForFunction(
    (where, source) => new RegExp(source).test(document.querySelector(where)?.textContent ?? ''),
    { timeout: 40_000, polling: 100 },
    selector,
    wanted.source,
  );
}

async function open(address: string): Promise<void> {
  await page.goto(`chrome-extension://${world.extension.id}/${address}`);
  await shown('[data-article]');
}

describe('a library of ten thousand articles', () => {
  test('opens with its numbers, and draws only what is on the screen', async () => {
    await open('library.html');
    await waitForText('.selection-all', /7,500 articles/);
    expect((await page.$$('[data-article]')).length).toBeLessThan(60);
  });

  test('finds an article by its title, opens it, and comes back to the same search', async () => {
    await open('library.html');
    const title = await textOf('[data-article] h3');
    await page.keyboard.press('/');
    await page.keyboard.type(`"${title.replaceAll('"', '')}"`);
    await waitForText('[data-article] mark', /./);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('[data-open]'), {
      timeout: 40_000,
      polling: 100,
    });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await page.keyboard.press('Enter');
    await waitUntil('the reader', () => page.url().includes('/reader.html?id='));
    await page.goBack();
    await waitForText('[data-article] h3', new RegExp(title.replace(/[^\p{L}\p{N} ]/gu, '.')));
    expect(await page.$eval('[data-search]', (box) => (box as HTMLInputElement).value)).toContain(title);
  });

  test('comes back to the place in the list that an article was opened from', async () => {
    await open('library.html');
    await waitForText('.selection-all', /7,500 articles/);
    await page.evaluate(() => window.scrollTo(0, 200_000));
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('li[aria-posinset]')].some(
          (row) => Number(row.getAttribute('aria-posinset')) > 2000 && row.querySelector('a'),
        ),
      { timeout: 40_000, polling: 100 },
    );
    const before = await page.evaluate(() => window.scrollY);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-open]')[10]?.click());
    await waitUntil('the reader', () => page.url().includes('/reader.html?id='));
    await page.goBack();
    await page.waitForFunction(
      (top) => Math.abs(window.scrollY - top) < 4,
      { timeout: 40_000, polling: 100 },
      before,
    );
  });

  test('is filtered by a tag, archived as a whole, and brought back by one press', async () => {
    await open('library.html?q=tag%3Aclimate');
    await shown('.chip');
    await waitForText('.selection-all', /^\s*\d+ articles/);
    const many = /^(\d+) articles/.exec((await textOf('.selection-all')).trim())?.[1];
    expect(Number(many)).toBeGreaterThan(100);
    await page.click('.selection-all input');
    await waitForText('.selection-all', new RegExp(`${many} selected`));
    await page.keyboard.press('e');
    await waitForText('[role=status] .toast-message', new RegExp(`${many} articles archived`));
    await page.waitForFunction(() => document.querySelector('[data-article]') === null);
    // While the offer stands.
    await page.keyboard.press('z');
    await waitForText('[role=status] .toast-message', /^Undone$/);
    await waitForText('.selection-all', new RegExp(`${many} (articles|selected)`));
  });

  test('explains what it cannot read, and says when there is nothing', async () => {
    await open('library.html');
    await page.focus('[data-search]');
    await page.keyboard.type('is:blue qqqqzzzz ');
    await shown('main .notice');
    expect(await textOf('main .notice h2')).toBe('Nothing found');
    expect(await textOf('.query-problem')).toContain('is:blue');
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['in the list', 'library.html'],
    ['in what was found', 'library.html?q=the'],
    ['in a filtered list', 'library.html?view=all&q=tag%3AAI&sort=title'],
  ])('%s', async (_, address) => {
    await open(address);
    await page.waitForFunction(() => document.querySelectorAll('[aria-busy]').length === 0, {
      timeout: 40_000,
      polling: 100,
    });
    expect(await checkAccessibility(page)).toEqual([]);
  });

  test('in the sheet of keys and in the suggestions', async () => {
    await open('library.html');
    await page.keyboard.press('?');
    await shown('dialog[open]');
    expect(await checkAccessibility(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await shown('[role=option]');
    expect(await checkAccessibility(page)).toEqual([]);
  });

  test('in the insights', async () => {
    await page.goto(`chrome-extension://${world.extension.id}/insights.html`);
    await shown('.week-chart');
    expect(await checkAccessibility(page)).toEqual([]);
  });
});
