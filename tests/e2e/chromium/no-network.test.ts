import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { requestsSince, watchExtensionRequests } from '../harness/count-requests.ts';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, waitForText } from '../harness/popup-actions.ts';
import { readReceipt } from '../harness/read-popup.ts';
import { waitUntil } from '../harness/wait-until.ts';

/**
 * After saving nothing is asked of the network, whether it is there or not: counted at the browser, in
 * every page and worker of the extension, and at the server, which stands in for the whole network.
 */
let world: World;
let page: Page;
let mark: number;
let asked: readonly string[];

const PAGE = 'http://evening.example/market.html';

beforeAll(async () => {
  world = await openWorld();
  const png = { type: 'image/png', body: makePng() };
  world.server.on('http://evening.example/1.png', png);
  world.server.onHost('far.example', png);
  // What a reader would load if it could: pictures that are not pictures of the article, styles, fonts, hints.
  const tail = `<link rel="preconnect" href="http://far.example/"><link rel="stylesheet" href="http://far.example/a.css">
    <img src="http://far.example/pixel.gif" width="1" height="1">`;
  const inside = `<p style="background:url(http://far.example/b.png)">后来的段落，记者在现场看到的情形。
    <a href="http://far.example/more" ping="http://far.example/ping">更多</a></p>
    <video poster="http://far.example/poster.png" src="http://far.example/film.mp4"></video>`;
  const article = makeArticle({ pictures: ['http://evening.example/1.png'], tail });
  world.server.on(PAGE, { body: article.replace('</article>', `${inside}</article>`) });
  const source = await world.visit(PAGE);
  const popup = await world.openPopup(source);
  await readReceipt(popup);
  await Promise.all([popup.close(), source.close()]);
  page = await world.browser.newPage();
});

afterAll(() => world.close());

/** Opens a page of the extension in the tab that is watched. */
async function open(path: string): Promise<void> {
  await page.goto(`chrome-extension://${world.extension.id}/${path}`);
}

beforeEach(async () => {
  await open('options.html');
  mark = world.server.seen.length;
  asked = await watchExtensionRequests(world.browser, world.extension.id);
});

function expectSilence(): void {
  expect(requestsSince(world.server, mark)).toEqual([]);
  expect(asked).toEqual([]);
}

/** What a reader does with what is saved, page by page. */
const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  'the reader, with its links pointed at and its copy verified': async () => {
    await open('reader.html?id=1');
    await waitForArticle(page);
    await page.evaluate(() => {
      for (const link of document.querySelector('iframe')?.contentDocument?.links ?? []) {
        link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        link.focus();
      }
    });
    await press(page, 'More');
    await press(page, 'Verify this copy');
    await waitForText(page, 'Everything is as it was saved.');
  },
  'the list and a search': async () => {
    await open('library.html');
    await page.waitForSelector('[data-article]');
    await open('library.html?q=菜市场');
    await waitUntil('the snippet', () => page.$('[data-article] .entry-snippet'));
  },
  'an export with its pictures': async () => {
    for (const file of await readdir(world.downloads)) await rm(join(world.downloads, file));
    await open('library.html');
    await page.waitForSelector('[data-article]');
    await press(page, 'Export…');
    await page.locator('input[name=export-format][value=html]').click();
    await press(page, 'Export');
    await waitUntil('the file', async () =>
      (await readdir(world.downloads)).some((name) => name.endsWith('.html')),
    );
  },
  'the insights': async () => {
    await open('insights.html');
    await waitForText(page, '晨报');
  },
  'the highlights': async () => {
    await open('highlights.html');
    await page.waitForFunction(() => (document.querySelector('main')?.textContent ?? '').length > 10, {
      polling: 100,
    });
  },
};

test.each(Object.keys(ACTS))('%s: no request with the network on', async (act) => {
  await ACTS[act]?.();
  expectSilence();
});

test.each(Object.keys(ACTS))('%s: no request, and nothing missing, with the network off', async (act) => {
  world.server.goOffline();
  try {
    await ACTS[act]?.();
    expectSilence();
  } finally {
    world.server.goOnline();
  }
});

test('the same counting sees a request where there is one', async () => {
  await page.evaluate(() => fetch('http://far.example/control.png').catch(() => undefined));
  expect(requestsSince(world.server, mark)).toEqual(['GET http://far.example/control.png']);
  expect(asked).toEqual(['http://far.example/control.png']);
});
