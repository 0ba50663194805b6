import { afterAll, beforeAll, expect, test } from 'vitest';
import { backgroundOf, waitForBadge } from '../harness/background.ts';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, textOf, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

const SITE = 'http://evening.example';
const SLOW = `${SITE}/slow.png`;

let world: World;
/** Lets the slow picture come. */
let release: () => void;

beforeAll(async () => {
  world = await openWorld();
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  world.server.on(`${SITE}/quick.png`, { type: 'image/png', body: makePng() });
  world.server.on(SLOW, async () => {
    await released;
    return { type: 'image/png', body: makePng(320, 180) };
  });
});

afterAll(() => world.close());

function serveArticle(name: string, pictures: readonly string[] = []): string {
  const url = `${SITE}/${name}.html`;
  world.server.on(url, { body: makeArticle({ title: `晚报${name}`, pictures }) });
  return url;
}

/** Titles of everything saved, from the list's own page. */
async function savedTitles(): Promise<string> {
  const library = await world.openExtensionPage('library.html');
  await waitForText(library, '晚报');
  const text = await textOf(library);
  await library.close();
  return text;
}

test('a background that is killed amid the pictures takes them up again', async () => {
  const url = serveArticle('killed', [`${SITE}/quick.png`, SLOW]);
  const page = await world.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await world.openPopup(page);
  await waitForText(popup, '1/2 pictures');
  await popup.close();
  const background = await backgroundOf(world);
  const asked = () => world.server.seen.filter((request) => request.url === SLOW).length;
  const before = asked();
  await background.close();
  // Whatever wakes it next: another page that is looked at.
  const other = await world.visit(serveArticle('waker'));
  await waitUntil('the picture asked for again', () => asked() > before);
  release();
  await other.close();
  const again = await world.openPopup(page);
  await waitForText(again, 'Save anew');
  await waitUntil('both pictures in the popup', () =>
    again.evaluate(
      () =>
        [...(document.querySelector('iframe')?.contentDocument?.images ?? [])].filter(
          ({ naturalWidth }) => naturalWidth > 0,
        ).length === 2,
    ),
  );
  await page.close();
});

test('many tabs saving at once are each saved once', async () => {
  const urls = Array.from({ length: 6 }, (_, index) => serveArticle(`tab${index}`));
  const pages = await Promise.all(urls.map((url) => world.visit(url)));
  const background = await backgroundOf(world);
  const ids: readonly number[] = await background.evaluate(async (site) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: `${site}/tab*` })).map(({ id }) => id);
  }, SITE);
  const opener = await world.openExtensionPage('options.html');
  await opener.evaluate((tabs) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { connect(info: object): { postMessage(message: object): void } } };
    };
    for (const tabId of [...tabs, ...tabs]) {
      chrome.runtime.connect({ name: 'reading' }).postMessage({ type: 'open', tabId, anyway: false });
    }
  }, ids);
  for (const url of urls) await waitForBadge(world, url, '✓');
  const titles = await savedTitles();
  for (const index of urls.keys()) expect(titles.split(`晚报tab${index}`)).toHaveLength(2);
  await Promise.all([opener, ...pages].map((page) => page.close()));
});

test('a tab that is closed while it is read leaves nothing behind', async () => {
  const page = await world.visit(serveArticle('closing'));
  const popup = await world.openPopup(page);
  await page.close();
  await popup.close().catch(() => undefined);
  const after = await world.visit(serveArticle('after'));
  const next = await world.openPopup(after);
  await waitForText(next, 'Saved ·');
  expect(await textOf(next)).toContain('晚报after');
  await after.close();
});

test('in-page navigation and a filled-in page change what the icon says', async () => {
  const url = `${SITE}/app`;
  const article = JSON.stringify(
    makeArticle({ title: '单页里的文章' }).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ''),
  );
  world.server.on(url, {
    body: `<!doctype html><html lang="zh"><title>首页</title><body><main>加载中</main><script>
      const show = () => { document.querySelector('main').innerHTML = ${article}; };
      addEventListener('click', () => { history.pushState({}, '', '/app/article'); setTimeout(show, 300); });
    </script></body></html>`,
  });
  const page = await world.visit(url);
  await page.mouse.click(200, 200);
  await waitForBadge(world, `${url}/article`, '●');
  await page.goBack();
  await page.close();
});

test('a page that comes back out of the back-forward cache has its badge again', async () => {
  const url = serveArticle('cached');
  const page = await world.visit(url);
  await waitForBadge(world, url, '●');
  await page.goto(`${SITE}/nowhere.html`);
  await waitForBadge(world, `${SITE}/nowhere.html`, '');
  await page.goBack();
  await waitForBadge(world, url, '●');
  await page.close();
});

test('with saving on opening turned off there is a button', async () => {
  const options = await world.openExtensionPage('options.html');
  await press(options, 'Save an article as soon as it is opened');
  const page = await world.visit(serveArticle('button'));
  const popup = await world.openPopup(page);
  await waitForText(popup, 'Not saved yet');
  await press(popup, 'Save');
  await waitForText(popup, 'Saved ·');
  await options.bringToFront();
  await press(options, 'Save an article as soon as it is opened');
  await Promise.all([options.close(), page.close()]);
});
