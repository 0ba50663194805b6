import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  bundleLibrary,
  LIBRARY_ORIGIN,
  openLibraryPage,
  openTab,
} from '@/scripts/crash/open-library-page.ts';

let code: string;
let profile: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  code = await bundleLibrary(new URL('../harness/library-side.ts', import.meta.url));
});

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'offprint-library-'));
  ({ browser, page } = await openLibraryPage(profile, code));
});

afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Calls a function of the page's side. */
function ask<T>(tab: Page, call: string): Promise<T> {
  return tab.evaluate(`side.${call}`) as Promise<T>;
}

/** Makes the disk full at so many bytes, until the session that is given back ends. */
async function limitQuota(quotaSize: number): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: LIBRARY_ORIGIN, quotaSize });
  return session;
}

describe('a full disk', () => {
  test('is named, leaves everything as it was, and the next save works when there is room', async () => {
    // Before the first write, since Chromium goes on for half a minute with the room that it found then.
    const limit = await limitQuota(5_000_000);
    const trashed = await ask<number>(page, 'fillTrash(800)');
    const filled = await ask<{ saved: number; code: string; ids: number[] }>(page, 'saveUntilRefused(1)');
    expect(filled.code).toBe('quota');
    expect(filled.saved).toBeGreaterThan(3);
    expect(await ask(page, 'countArticles()')).toBe(filled.saved);
    expect(await ask(page, `readText(${filled.ids.at(-1)})`)).toBeGreaterThan(100);
    expect(await ask(page, `keepLargePicture(${filled.ids[0]})`)).toBe('quota');
    const { repairs } = await ask<{ repairs: Record<string, number> }>(page, 'checkLibrary(true)');
    expect(Object.values(repairs).every((count) => count === 0)).toBe(true);
    expect(await ask(page, `deleteNow(${trashed})`)).toBe(1);
    await limit.detach();
    expect(await ask(page, 'saveOne(900)')).toMatch(/^\d+$/);
  });
});

describe('a restore that there is no room for', () => {
  test('leaves nothing half in, and is whole when there is room', async () => {
    await ask(page, 'saveLargeArticles(80)');
    const text = await ask<string>(page, 'backUpAsText()');
    await browser.close();
    ({ browser, page } = await openLibraryPage(join(profile, 'another'), code));
    const restore = () =>
      page.evaluate(
        (backup) =>
          (globalThis as never as { side: typeof import('../harness/library-side.ts') }).side.restoreText(
            backup,
          ),
        text,
      );
    // Before the first write, as above.
    const limit = await limitQuota(Math.round(text.length * 0.6));
    await ask(page, 'saveOne(900)');
    const refused = await restore();
    expect(refused.code).toBe('quota');
    expect(refused.taken).toBeGreaterThan(0);
    expect(await ask(page, 'countArticles()')).toBe(1);
    const { repairs } = await ask<{ repairs: Record<string, number> }>(page, 'checkLibrary(true)');
    expect(Object.values(repairs).every((count) => count === 0)).toBe(true);
    await limit.detach();
    expect(await restore()).toEqual({ code: 'ok', taken: 80 });
    expect(await ask(page, 'countArticles()')).toBe(81);
  });
});

describe('a browser that is killed amid a write', () => {
  /** Ends the browser at once, cuts the end off what it wrote last, and starts it again. */
  async function killAndCut(bytes: number): Promise<void> {
    const started = browser.process();
    const exited = new Promise((resolve) => started?.once('exit', resolve));
    started?.kill('SIGKILL');
    await exited;
    const [folder = ''] = await readdir(join(profile, 'Default', 'IndexedDB'));
    const files = join(profile, 'Default', 'IndexedDB', folder);
    for (const log of (await readdir(files)).filter((name) => name.endsWith('.log'))) {
      const { size } = await stat(join(files, log));
      await truncate(join(files, log), Math.max(0, size - bytes));
    }
    ({ browser, page } = await openLibraryPage(profile, code));
  }

  test('keeps the library, also at the start after the next', async () => {
    for (let number = 1; number <= 4; number += 1) await ask(page, `saveOne(${number})`);
    await killAndCut(20);
    expect(await ask(page, 'guardLibrary()')).toBe(true);
    const kept = await ask<number>(page, 'countArticles()');
    // What was cut into is the last write; that a whole one is lost is this test's doing.
    expect(kept).toBeGreaterThanOrEqual(3);
    await ask(page, 'saveOne(9)');
    await killAndCut(0);
    expect(await ask(page, 'countArticles()')).toBe(kept + 1);
  });
});

describe('two tabs', () => {
  test('that save one page at the same time make one article', async () => {
    const other = await openTab(browser, code);
    const ids = await Promise.all([ask(page, 'saveOne(7)'), ask(other, 'saveOne(7)')]);
    expect(ids[0]).toBe(ids[1]);
    expect(await ask(other, 'countArticles()')).toBe(1);
  });

  test('of which one is newer: the older lets go, and refuses to write afterwards', async () => {
    await ask(page, 'saveOne(7)');
    const newer = await openTab(browser, code);
    expect(await ask(newer, 'upgradeFromOutside(9990)')).toBe('upgraded');
    expect(await ask(page, 'saveOne(8)')).toBe('downgrade');
    expect(await ask(newer, 'upgradeFromOutside(9990)')).toBe('upgraded');
  });
});

describe('backups', () => {
  test('into a folder: whole, so many kept, and a folder that is gone named as that', async () => {
    await ask(page, 'saveOne(7)');
    await ask(page, 'saveOne(8)');
    expect(await ask(page, 'backUpInto(4, 3)')).toEqual({
      names: [1, 2, 3].map((hour) => `offprint-backup-2026-11-25-0${hour}0000.json`),
      articles: 2,
    });
    expect(await ask(page, 'backUpIntoNothing()')).toBe('folder-gone');
  });
});

describe('a library of schema 1', () => {
  test('is brought to the present and is whole', async () => {
    const dump = readFileSync('tests/fixtures/databases/v1.json', 'utf8');
    await ask(page, `loadDatabase(${dump})`);
    const report = await ask<{ articles: number; repairs: Record<string, number> }>(
      page,
      'checkLibrary(true)',
    );
    expect(report.articles).toBe(3);
    expect(Object.values(report.repairs).every((count) => count === 0)).toBe(true);
    expect(await ask(page, 'readText(1)')).toBeGreaterThan(50);
  });
});
