import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestsSince, watchExtensionRequests } from '../harness/count-requests.ts';
import { pressOpen } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { PATIENCE, press, readArticle, readHead, readReceipt } from '../harness/read-popup.ts';
import { SAMPLE, serveSample } from '../harness/sample-site.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The whole main job, one step after the other, in one browser. */
let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  await serveSample(world.server);
  page = await world.visit(SAMPLE.zh);
});

afterAll(() => world.close());

/** Says what the toolbar icon shows over the tab in front. */
async function readBadge(): Promise<{ text: string; title: string }> {
  const worker = await world.browser.waitForTarget((target) => target.type() === 'service_worker');
  const handle = await worker.worker();
  if (!handle) throw new Error('the background is not running');
  return handle.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (info: object) => Promise<{ id: number }[]> };
        action: {
          getBadgeText: (details: object) => Promise<string>;
          getTitle: (details: object) => Promise<string>;
        };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return {
      text: await chrome.action.getBadgeText({ tabId: tab?.id }),
      title: await chrome.action.getTitle({ tabId: tab?.id }),
    };
  });
}

test('the toolbar icon says that the page is an article', async () => {
  const badge = await waitUntil('the badge of an article', async () => {
    const shown = await readBadge();
    return shown.text === '●' && shown;
  });
  expect(badge.title).toBe('Offprint: this page is an article');
});

test('a click shows the article alone and saves it, with a receipt', async () => {
  const popup = await world.openPopup(page);
  expect(await readReceipt(popup)).toMatch(/^Saved · 1,?\d{3} characters · 2\/2 pictures/);
  const head = await readHead(popup);
  expect(head).toContain('老船厂变身江边图书馆：一座小城怎样留住自己的记忆');
  expect(head).not.toContain('江城在线_');
  expect(head).toContain('临江日报');
  const text = await readArticle(popup);
  expect(text).toContain('二十六年前，这里的汽笛每天响三次');
  expect(text).toContain('看江上的灯一盏一盏亮起来');
  for (const noise of [
    '分享到',
    '责编',
    '扫一扫',
    '您的心情',
    '相关阅读',
    '网友评论',
    '24小时热榜',
    '立即下载',
  ]) {
    expect(text).not.toContain(noise);
  }
  await popup.close();
});

test('the icon now says that the page is saved', async () => {
  await page.bringToFront();
  const badge = await waitUntil('the badge of a saved page', async () => {
    const shown = await readBadge();
    return shown.text === '✓' && shown;
  });
  expect(badge.title).toBe('Offprint: this page is saved');
});

test('the list has it, and it opens whole with the network off, without a single request', async () => {
  await page.close();
  world.server.goOffline();
  const mark = world.server.seen.length;
  const library = await world.openExtensionPage('library.html');
  const title = await library.waitForSelector('[data-article] h3 a');
  expect(await title?.evaluate((link) => link.textContent)).toContain('老船厂变身江边图书馆');
  const made = await watchExtensionRequests(world.browser, world.extension.id);
  await title?.click();
  await waitUntil('the reader', () => library.url().includes('reader.html'));
  await library.waitForSelector('.article-frame');
  const text = await readArticle(library);
  expect(text).toContain('看江上的灯一盏一盏亮起来');
  const widths = await waitUntil('the pictures', () =>
    library.$eval('.article-frame', (frame) => {
      const pictures = [...((frame as HTMLIFrameElement).contentDocument?.images ?? [])];
      return (
        pictures.length === 2 &&
        pictures.every(({ complete }) => complete) &&
        pictures.map((one) => one.naturalWidth)
      );
    }),
  );
  expect(widths.every((width) => width > 100)).toBe(true);
  expect(requestsSince(world.server, mark)).toEqual([]);
  expect(made).toEqual([]);
  await library.close();
  world.server.goOnline();
});

test('saved once more, the page says when it was saved, and the older copy stays', async () => {
  page = await world.visit(SAMPLE.zh);
  const popup = await world.openPopup(page);
  await press(popup, 'Save anew');
  await readReceipt(popup);
  await popup.close();
  const library = await world.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]');
  expect(await library.$$('[data-article]')).toHaveLength(1);
});

test('everything comes out again as Markdown with its pictures, and as JSON', async () => {
  const library = await world.openExtensionPage('library.html');
  await exportAs(library, 'markdown');
  const archive = await waitForFile(/\.zip$/);
  const entries = unzipSync(await readFile(archive));
  const names = Object.keys(entries);
  const article = names.find((name) => name.endsWith('.md')) ?? '';
  expect(article).toContain('老船厂变身江边图书馆');
  const markdown = new TextDecoder().decode(entries[article]);
  expect(markdown).toMatch(/^---\ntitle: /);
  expect(markdown).toContain('二十六年前，这里的汽笛每天响三次');
  const pictures = [...markdown.matchAll(/!\[[^\]]*\]\(<?(assets\/[^)>]+)>?\)/g)].map(
    ([, path]) => path ?? '',
  );
  expect(pictures).toHaveLength(2);
  for (const path of pictures) expect(names.some((name) => name.endsWith(path))).toBe(true);

  await exportAs(library, 'json');
  const json = await waitForFile(/\.json$/);
  expect(JSON.stringify(await readFile(json, 'utf8'))).toContain('二十六年前，这里的汽笛每天响三次');
});

/** Exports the whole list through the sheet, and closes it. */
async function exportAs(library: Page, format: 'markdown' | 'json'): Promise<void> {
  await press(library, 'Export…');
  await library.locator(`input[name=export-format][value=${format}]`).click();
  await press(library, 'Export');
  await library.waitForSelector('.export-done');
  await library.keyboard.press('Escape');
}

async function waitForFile(pattern: RegExp): Promise<string> {
  const name = await waitUntil(`a file like ${pattern}`, async () =>
    (await readdir(world.downloads)).find((file) => pattern.test(file)),
  );
  return join(world.downloads, name);
}

test('what is deleted is gone from the list, and comes back by Undo', async () => {
  const library = await world.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]');
  await library.keyboard.press('j');
  await library.keyboard.type('#');
  await library.waitForFunction(() => document.querySelector('[data-article]') === null);
  await press(library, 'Undo');
  await library.waitForSelector('[data-article]');
});

test('popup and reader tell the same reading time', async () => {
  const english = await world.visit(SAMPLE.en);
  const popup = await world.openPopup(english);
  await readReceipt(popup);
  const told = /\d+ minutes?/.exec(await readHead(popup))?.[0];
  const reader = await pressOpen(world, popup);
  // The article's frame may be filled before its head is drawn.
  await reader.waitForSelector('.article-head', { timeout: PATIENCE });
  expect(await readHead(reader)).toContain(told);
});
