import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, waitForBadge } from '../harness/background.ts';
import { makeArticle } from '../harness/make-article.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitForArticle, waitForText } from '../harness/popup-actions.ts';

const SITE = 'http://menus.example';
const ARTICLE = `${SITE}/article.html`;
const LINKED = `${SITE}/linked.html`;

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  world.server.on(ARTICLE, { body: makeArticle({ title: '菜单里的文章' }) });
  world.server.on(LINKED, { body: makeArticle({ title: '链接那头的文章' }) });
  page = await world.visit(ARTICLE);
  await waitForBadge(world, ARTICLE, '●');
});

afterAll(() => world.close());

/** Tells the background what the browser tells it when an item is chosen: no driver can open its menus. */
async function choose(menuItemId: string, linkUrl?: string): Promise<void> {
  const background = await backgroundOf(world);
  await background.evaluate(
    async (click, url) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<object[]> };
          contextMenus: { onClicked: { dispatch(click: object, tab: object | undefined): void } };
        };
      };
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch(click, tab);
    },
    { menuItemId, ...(linkUrl ? { linkUrl } : {}) },
    ARTICLE,
  );
}

test('a link is opened behind, saved and closed again', async () => {
  await choose('save-link', LINKED);
  const news = await waitForBadge(world, ARTICLE, '✓');
  expect(news.title).toBe('Offprint: the link is saved');
  expect((await world.browser.pages()).map((tab) => tab.url())).not.toContain(LINKED);
  await waitForBadge(world, ARTICLE, '●');
});

test('only what is selected is saved, as an article of its own', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    const [, paragraph] = document.querySelectorAll('article p:not(.info)');
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
  });
  await choose('save-selection');
  const library = await world.openExtensionPage('library.html');
  await waitForText(library, '菜单里的文章');
  await waitForText(library, '链接那头的文章');
  const reader = await world.openExtensionPage('reader.html?id=2');
  const text = await waitForArticle(reader, '(2)');
  expect(text).not.toContain('(1)');
  expect(text).not.toContain('(3)');
  await Promise.all([library, reader].map((tab) => tab.close()));
});

test('the page itself is saved beside it', async () => {
  await choose('save-page');
  expect((await waitForBadge(world, ARTICLE, '✓')).title).toBe('Offprint: this page is saved');
});
