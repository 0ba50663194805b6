import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../harness/make-article.ts';
import { waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitForText } from '../harness/popup-actions.ts';
import { readArticle, readReceipt } from '../harness/read-popup.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What a reader wants kept on a site is kept when the site is read again. */
const PROMPT = '分享到微信朋友圈';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** Opens the popup over a page of a site that nobody has saved before. */
async function openPopup(host: string, name: string): Promise<{ readonly page: Page; readonly popup: Page }> {
  const url = `http://${host}/${name}.html`;
  const share = `<p>${PROMPT}</p></article>`;
  world.server.on(url, { body: makeArticle({ title: `${name}的文章` }).replace('</article>', share) });
  const page = await world.visit(url);
  const popup = await world.openPopup(page);
  await readReceipt(popup);
  return { page, popup };
}

test('a block that shall never be removed on a site again stays when the next page of it is read', async () => {
  // A site of its own for each try, since what was kept on it once is kept.
  const host = `dusk-${Date.now()}.example`;
  const first = await openPopup(host, 'one');
  expect(await readArticle(first.popup)).not.toContain(PROMPT);
  await first.page.close();

  const library = await world.openExtensionPage('library.html');
  const newest = await library.waitForSelector('[data-article] a[data-open]');
  const reader = await world.openExtensionPage(
    String(await newest?.evaluate((link) => link.getAttribute('href'))),
  );
  await library.close();
  await waitForArticle(reader);
  await reader.locator('.removed-line button').click();
  await waitUntil('the block with its buttons', () =>
    reader.evaluate((words) => {
      const blocks = document.querySelector('iframe')?.contentDocument?.querySelectorAll('.removed') ?? [];
      const block = [...blocks].find(({ textContent }) => textContent?.includes(words));
      const button = block?.querySelector<HTMLElement>('[data-act=never]');
      button?.click();
      return Boolean(button);
    }, PROMPT),
  );
  // The words of the toast, which comes when the rule is kept; the host alone stands in the head as well.
  await waitForText(reader, `From now on kept on ${host}`);
  await reader.close();

  const second = await openPopup(host, 'two');
  expect(await readArticle(second.popup)).toContain(PROMPT);
  await second.page.close();
});
