import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { type FirefoxWorld, openFirefox } from '../harness/open-firefox.ts';
import { waitUntil } from '../harness/wait-until.ts';

const SITE = 'http://morning.example';
const ARTICLE = `${SITE}/article.html`;

let firefox: FirefoxWorld;

beforeAll(async () => {
  firefox = await openFirefox();
  firefox.server.on(`${SITE}/one.png`, { type: 'image/png', body: makePng() });
  firefox.server.on(ARTICLE, { body: makeArticle({ title: '火狐里的文章', pictures: [`${SITE}/one.png`] }) });
});

afterAll(() => firefox?.close());

async function popupSays(text: string): Promise<string> {
  return waitUntil(`the popup to say ${text}`, async () => {
    const said = await firefox.toolbar.inPopup<string>('document.body.textContent');
    return said?.includes(text) && said;
  });
}

test('the icon says that the page is an article', async () => {
  await firefox.page.navigate(ARTICLE);
  const shown = await waitUntil('the badge', async () => {
    const action = await firefox.toolbar.readAction();
    return action.badgeText === '●' && action;
  });
  expect(shown.title).toBe('Offprint: this page is an article');
});

test('a click reads and saves it, with its picture, and says so', async () => {
  await firefox.toolbar.openPopup();
  const said = await popupSays('1/1 picture');
  expect(said).toContain('火狐里的文章');
  expect(said).toMatch(/Saved · [\d,]+ characters · 1\/1 picture/);
  await firefox.toolbar.closePopup();
  await waitUntil('the tick', async () => (await firefox.toolbar.readAction()).badgeText === '✓');
});

test('a second click says that it is saved', async () => {
  await firefox.toolbar.openPopup();
  await popupSays('Save anew');
  await firefox.toolbar.closePopup();
});

test('the list has it, and the reader shows it with the network off', async () => {
  firefox.server.goOffline();
  await firefox.page.navigate(firefox.extensionUrl('library.html'));
  await waitUntil('the list', () =>
    firefox.page.evaluate<boolean>('return document.body.textContent.includes("火狐里的文章");'),
  );
  await firefox.page.navigate(firefox.extensionUrl('reader.html?id=1'));
  await waitUntil('the article', () =>
    firefox.page.evaluate<boolean>(
      'return Boolean(document.querySelector("iframe")?.contentDocument?.body.textContent.includes("第一批豆腐刚刚出锅"));',
    ),
  );
});
