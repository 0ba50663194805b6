import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestsSince } from '../harness/count-requests.ts';
import { type FirefoxWorld, openFirefox } from '../harness/open-firefox.ts';
import { SAMPLE, serveSample } from '../harness/sample-site.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The main job in Firefox, by the real toolbar icon: detect, read, save, list, reader with the network off. */
let firefox: FirefoxWorld;

beforeAll(async () => {
  firefox = await openFirefox();
  await serveSample(firefox.server);
  await firefox.page.navigate(SAMPLE.zh);
});

afterAll(() => firefox?.close());

/** Text of the article in the frame of the page in front. */
const ARTICLE = `return document.querySelector('.article-frame')?.contentDocument?.body?.textContent.trim() || null;`;

test('the toolbar icon says that the page is an article', async () => {
  const action = await waitUntil('the badge of an article', async () => {
    const shown = await firefox.toolbar.readAction();
    return shown.badgeText === '●' && shown;
  });
  expect(action.title).toBe('Offprint: this page is an article');
});

test('a click shows the article alone and saves it, pictures included', async () => {
  await firefox.toolbar.openPopup();
  const receipt = await waitUntil('the receipt', async () => {
    const line = await firefox.toolbar.inPopup<string>(
      `document.querySelector('.save-done [role=status]')?.textContent ?? ''`,
    );
    return line?.includes('2/2 pictures') && line;
  });
  expect(receipt).toMatch(/^Saved · 1,?\d{3} characters · 2\/2 pictures/);
  const article = await firefox.toolbar.inPopup<string>(
    `document.querySelector('.article-frame').contentDocument.body.textContent`,
  );
  expect(article).toContain('二十六年前，这里的汽笛每天响三次');
  for (const noise of ['分享到', '责编', '扫一扫', '您的心情', '相关阅读'])
    expect(article).not.toContain(noise);
  await firefox.toolbar.closePopup();
});

test('the list has it, and the reader shows it whole with the network off', async () => {
  firefox.server.goOffline();
  const mark = firefox.server.seen.length;
  await firefox.page.navigate(firefox.extensionUrl('library.html'));
  const href = await waitUntil('the list', () =>
    firefox.page.evaluate<string | null>(
      `return document.querySelector('[data-article] a[href^="reader.html"]')?.getAttribute('href') ?? null;`,
    ),
  );
  await firefox.page.navigate(firefox.extensionUrl(href));
  const text = await waitUntil('the article', () => firefox.page.evaluate<string | null>(ARTICLE));
  expect(text).toContain('看江上的灯一盏一盏亮起来');
  await waitUntil('the pictures', () =>
    firefox.page.evaluate<boolean>(
      `const pictures = [...document.querySelector('.article-frame').contentDocument.images];
       return pictures.length === 2 && pictures.every(({ complete, naturalWidth }) => complete && naturalWidth > 100);`,
    ),
  );
  expect(requestsSince(firefox.server, mark)).toEqual([]);
});
