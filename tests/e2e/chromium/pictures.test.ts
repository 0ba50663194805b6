import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '@/utils/article/article-record';
import { makeArticle } from '../harness/make-article.ts';
import { makePng } from '../harness/make-picture.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { newestRow } from '../harness/raw-rows.ts';
import { PATIENCE, press, readReceipt } from '../harness/read-popup.ts';
import { waitUntil } from '../harness/wait-until.ts';

const PAGE = 'http://paper.example/market.html';
const HOST = 'http://pictures.example';
const PNG = { type: 'image/png', body: makePng() };

/** One article whose pictures are each had, or not, in their own way. */
let world: World;
let receipt: string;
/** The receipt after its missing pictures were asked for again, when one more could be had. */
let retried: string;
/** A second server that comes to its senses earlier. */
let isBack = false;
/** Whether the server has come to its senses, for the retry. */
let isMended = false;

beforeAll(async () => {
  world = await openWorld();
  const { server } = world;
  server.on(`${HOST}/plain.png`, PNG);
  // Refuses everybody but its own pages, by an error.
  server.on(`${HOST}/guarded.png`, ({ headers }) =>
    String(headers.referer).startsWith('http://paper.example/') ? PNG : { status: 403, body: 'no hot links' },
  );
  // The same, by a notice in the picture's place.
  server.on(`${HOST}/notice.png`, ({ headers }) =>
    headers.referer ? PNG : { body: '<!doctype html><p>See this on our site</p>' },
  );
  server.on(`${HOST}/wide-1200.png`, PNG);
  server.on(`${HOST}/wide-4000.png`, PNG);
  server.on(`${HOST}/lazy.png`, PNG);
  server.on(`${HOST}/sometimes.png`, () => (isMended ? PNG : { status: 503, body: 'later' }));
  server.on(`${HOST}/early.png`, () => (isBack ? PNG : { status: 503, body: 'later' }));
  server.on(`${HOST}/page.png`, { type: 'image/png', body: '<!doctype html><p>an error page</p>' });
  server.on(`${HOST}/script.svg`, {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://trap.test/")</script></svg>',
  });
  server.on(`${HOST}/drawing.svg`, {
    type: 'text/plain',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="9" height="9"/></svg>',
  });
  server.on(`${HOST}/inside.png`, { status: 302, headers: { location: 'http://192.168.7.7/admin.png' } });
  server.onHost('192.168.7.7', PNG);
  server.on(PAGE, { body: makeArticle({ paragraphs: 8 }).replace('</article>', `${pictures()}</article>`) });
  const page = await world.visit(PAGE);
  const popup = await world.openPopup(page);
  receipt = await readReceipt(popup);
  retried = await retryInPopup(popup);
  await popup.close();
  await page.close();
});

afterAll(() => world.close());

/** Clicks the icon over an article of its own, and gives the receipt once all its pictures have an outcome. */
async function receiptOf(name: string, figures: readonly string[]): Promise<string> {
  // A page of its own for each try, since one that was saved is not saved again by itself.
  const address = `http://paper.example/${name}-${Date.now()}.html`;
  const body = makeArticle({ paragraphs: 8 }).replace('</article>', `${figures.join('\n')}</article>`);
  world.server.on(address, { body });
  const page = await world.visit(address);
  const popup = await world.openPopup(page);
  const line = await readReceipt(popup);
  await popup.close();
  await page.close();
  return line;
}

function pictures(): string {
  const figure = (attributes: string) =>
    `<figure><img ${attributes}></figure><p>后来的段落，记者在现场看到的情形。</p>`;
  return [
    figure(`src="${HOST}/plain.png"`),
    figure(`src="${HOST}/guarded.png"`),
    figure(`src="${HOST}/notice.png"`),
    figure(`src="${HOST}/tiny.png" srcset="${HOST}/wide-4000.png 4000w, ${HOST}/wide-1200.png 1200w"`),
    figure(`src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${HOST}/lazy.png"`),
    figure(`src="${HOST}/drawing.svg"`),
    figure(`src="data:image/png;base64,${makePng(120, 90).toString('base64')}"`),
    figure(`src="${HOST}/sometimes.png"`),
    figure(`src="${HOST}/early.png"`),
    figure(`src="${HOST}/page.png"`),
    figure(`src="${HOST}/script.svg"`),
    figure(`src="${HOST}/inside.png"`),
    figure('src="http://192.168.7.7/router.png"'),
    figure('src="http://hm.baidu.com/hm.gif" width="300" height="200"'),
    '<img src="http://pixel.example/p.gif" width="1" height="1">',
  ].join('\n');
}

/** Presses the retry of the receipt, and waits until it counts one more. */
async function retryInPopup(popup: Page): Promise<string> {
  isBack = true;
  await press(popup, 'Retry pictures');
  return waitUntil('one more picture', async () => {
    const line = await popup.$eval('.save-done [role=status]', ({ textContent }) => textContent ?? '');
    return line.includes('8/14') && line;
  });
}

/** Requests of Offprint, not of the page, which always says where it stands. */
function asked(address: string): number {
  return world.server.seen.filter(({ url, headers }) => url === address && !headers.referer).length;
}

async function openReader(): Promise<Page> {
  const library = await world.openExtensionPage('library.html');
  const link = await library.waitForSelector('[data-article] h3 a', { timeout: PATIENCE });
  await link?.click();
  // The list notes its state in the address, which is a navigation too: not any will do.
  await waitUntil('the reader', () => library.url().includes('reader.html'));
  await library.waitForSelector('.article-frame');
  return library;
}

/** Pictures of the article as they stand in its frame. */
function countPictures(reader: Page): Promise<{ shown: number; missing: number }> {
  return reader.$eval('.article-frame', (frame) => {
    const page = (frame as HTMLIFrameElement).contentDocument;
    return {
      shown: [...(page?.images ?? [])].filter(({ naturalWidth }) => naturalWidth > 0).length,
      missing: page?.querySelectorAll('.picture-missing').length ?? 0,
    };
  });
}

describe('the pictures of an article', () => {
  test('are counted in the receipt, kept and missing', () => {
    expect(receipt).toContain('7/14');
    expect(receipt).toContain('7 pictures could not be had');
  });

  test('that are missing come by the receipt’s own retry', () => {
    expect(retried).toContain('8/14');
  });

  test('that are missing are counted in the list, and asked for again from there', async () => {
    const library = await world.openExtensionPage('library.html');
    const before = world.server.seen.length;
    await library.locator('button.entry-missing').click();
    await waitUntil('the pictures to be asked for', () =>
      world.server.seen.slice(before).some(({ url }) => url === `${HOST}/page.png`),
    );
    await library.waitForFunction(() => document.querySelector('.entry-missing') !== null, { polling: 100 });
    await library.close();
  });

  test('that only the page’s own readers may have are asked for as its readers ask', () => {
    const guarded = world.server.seen.filter(({ url }) => url === `${HOST}/guarded.png`);
    expect(guarded.at(-1)?.headers.referer).toBe('http://paper.example/');
  });

  test('come in the size that is good for reading, not in the largest', () => {
    expect(asked(`${HOST}/wide-1200.png`)).toBeGreaterThan(0);
    expect(asked(`${HOST}/wide-4000.png`)).toBe(0);
    expect(asked(`${HOST}/tiny.png`)).toBe(0);
  });

  test('that count readers are never asked for', () => {
    expect(asked('http://hm.baidu.com/hm.gif')).toBe(0);
    expect(asked('http://pixel.example/p.gif')).toBe(0);
  });

  test('on the reader’s own network are not asked for by a page from outside', () => {
    expect(asked('http://192.168.7.7/router.png')).toBe(0);
  });

  test('show in the reader, those that are missing as such, and come when they are asked for again', async () => {
    const reader = await openReader();
    await waitUntil('the pictures, and the boxes of those that are missing', async () => {
      const { shown, missing } = await countPictures(reader);
      return shown === 8 && missing === 6;
    });
    isMended = true;
    await reader.$eval('.reader-note button', (button) => (button as HTMLElement).click());
    await waitUntil('the picture that was missing', async () => {
      const { shown, missing } = await countPictures(reader);
      return shown === 9 && missing === 5;
    });
    await reader.close();
  });
});

describe('the caps', () => {
  test('of pictures in an article: the first two hundred are kept, the rest is counted', async () => {
    world.server.onHost('many.example', PNG);
    const figures = Array.from(
      { length: 202 },
      (_, index) =>
        `<figure><img src="http://many.example/${index}.png" width="640" height="360"></figure><p>记者在第${index}个摊位前看到的情形。</p>`,
    );
    const line = await receiptOf('album', figures);
    expect(line).toContain('200/202');
    expect(line).toContain('2 pictures could not be had');
  });

  test('of bytes: a picture over twenty megabytes is not kept, the others are', async () => {
    const huge = Buffer.concat([makePng(640, 360), Buffer.alloc(21 * 1024 * 1024)]);
    world.server.on('http://large.example/huge.png', { type: 'image/png', body: huge });
    world.server.on('http://large.example/small.png', PNG);
    const figures = ['huge', 'small'].map(
      (name) =>
        `<figure><img src="http://large.example/${name}.png" width="640" height="360"></figure><p>记者在码头上看到的情形。</p>`,
    );
    expect(await receiptOf('huge', figures)).toContain('1/2');
  });
});

describe('while pictures are on their way', () => {
  test('none is said to be missing', async () => {
    const late = Promise.withResolvers<null>();
    // A page of its own for each try, as above.
    const address = `http://paper.example/late-${Date.now()}.html`;
    const figures = ['gone', 'late'].map(
      (name) =>
        `<figure><img src="http://late.example/${name}.png" width="640" height="360"></figure><p>记者在渡口看到的情形。</p>`,
    );
    world.server.on('http://late.example/gone.png', { status: 404 });
    // The page itself, which says where it stands, is not kept from loading.
    world.server.on('http://late.example/late.png', async ({ headers }) =>
      headers.referer ? { status: 404 } : ((await late.promise) ?? PNG),
    );
    world.server.on(address, {
      body: makeArticle({ paragraphs: 8 }).replace('</article>', `${figures.join('\n')}</article>`),
    });
    const page = await world.visit(address);
    const popup = await world.openPopup(page);
    await popup.waitForSelector('.save-done', { timeout: PATIENCE });
    // From here on the popup could say it.
    await waitUntil('one outcome of two', async () => {
      const { url, pictureCounts } = (await newestRow(popup, 'articles')) as ArticleRecord;
      return url === address && pictureCounts.missing === 1;
    });
    const readLine = () => popup.$eval('.save-done [role=status]', ({ textContent }) => textContent ?? '');
    const before = await readLine();
    late.resolve(null);
    const after = await readReceipt(popup);
    for (const shut of [popup, page]) await shut.close();
    expect(before).toContain('0/2');
    expect(before).not.toContain('could not be had');
    expect(after).toContain('1/2');
    expect(after).toContain('One picture could not be had');
  });
});
