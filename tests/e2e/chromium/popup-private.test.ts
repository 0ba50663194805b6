import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { makeArticle } from '../harness/make-article.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, textOf, waitForArticle, waitForText } from '../harness/popup-actions.ts';

const URL_OF_ARTICLE = 'http://private.example/a.html';

let world: World;

beforeAll(async () => {
  world = await openWorld({ incognito: true });
  world.server.on(URL_OF_ARTICLE, { body: makeArticle({ title: '私下读的文章' }) });
});

afterAll(() => world.close());

test('in a private window nothing is saved until its reader says so', async () => {
  const background = await world.browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await background.worker();
  await worker?.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(options: object): Promise<unknown> } };
    };
    await chrome.windows.create({ url, incognito: true });
  }, URL_OF_ARTICLE);
  const target = await world.browser.waitForTarget((candidate) => candidate.url() === URL_OF_ARTICLE);
  const page = await target.asPage();
  const popup = await world.openPopup(page);
  await waitForArticle(popup, '第一批豆腐刚刚出锅');
  await waitForText(popup, 'In a private window, only when you say so.');
  expect(await textOf(popup)).not.toContain('Saved ·');
  expect(await checkAccessibility(popup)).toEqual([]);
  await press(popup, 'Save');
  await waitForText(popup, 'Saved ·');
});
