import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The interface follows the language of the browser, script and all. */
describe.each([
  ['zh_CN', 'zh-CN', '还没有保存过文章', '选项'],
  ['zh_TW', 'zh-TW', '還沒有儲存任何文章', '選項'],
] as const)('in a browser that speaks %s', (language, tag, empty, options) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld({ language });
  });

  afterAll(() => world.close());

  test('pages are in that language and say so', async () => {
    const library = await world.openExtensionPage('library.html');
    await waitUntil('the empty library', () =>
      library.evaluate((text) => document.body.textContent.includes(text), empty),
    );
    expect(await library.evaluate(() => document.documentElement.lang)).toBe(tag);
    const page = await world.openExtensionPage('options.html');
    await waitUntil('the options', () =>
      page.evaluate((text) => document.body.textContent.includes(text), options),
    );
    expect(await page.title()).toContain(options);
  });
});
