import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '@/tests/e2e/harness/make-article';
import { makePng } from '@/tests/e2e/harness/make-picture';
import { openWorld, type World } from '@/tests/e2e/harness/open-world';
import { readReceipt } from '@/tests/e2e/harness/read-popup';
import { hasEpubcheck, runEpubcheck } from '@/tests/e2e/harness/run-epubcheck';
import { waitUntil } from '@/tests/e2e/harness/wait-until';

/** A book of the built extension from pictures of every kind that pages have, and opened again. */
const SITE = 'http://pictures.example';
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#8f2f23"/><circle cx="160" cy="90" r="60" fill="#f4f0e6"/></svg>`;

const foliate = dirname(fileURLToPath(import.meta.resolve('foliate-js/view.js')));

let world: World;
let page: Page;
let book: string;

/** The browser's own encoders make what Node has none for. */
async function encode(type: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (target) => {
    const canvas = new OffscreenCanvas(640, 360);
    const pen = canvas.getContext('2d');
    for (let x = 0; x < 64 && pen; x += 1) {
      pen.fillStyle = `hsl(${x * 5} 60% 50%)`;
      pen.fillRect(x * 10, 0, 10, 360);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: target })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, type);
  return Buffer.from(base64, 'base64');
}

beforeAll(async () => {
  world = await openWorld();
  world.server.on(`${SITE}/blank`, { body: '<!doctype html><title>blank</title>' });
  page = await world.visit(`${SITE}/blank`);
  const webp = await encode('image/webp');
  world.server.on(`${SITE}/a.webp`, { body: webp, type: 'image/webp' });
  world.server.on(`${SITE}/b.svg`, { body: DRAWING, type: 'image/svg+xml' });
  world.server.on(`${SITE}/c.png`, { body: makePng(), type: 'image/png' });
  const pictures = ['a.webp', 'b.svg', 'c.png'].map((name) => `${SITE}/${name}`);
  world.server.on(`${SITE}/1.html`, { body: makeArticle({ title: '图片 &amp; “引号” 🐼', pictures }) });
}, 90_000);
afterAll(() => world?.close());

test('WebP and drawings become what old readers show', async () => {
  const popup = await world.openPopup(await world.visit(`${SITE}/1.html`));
  expect(await readReceipt(popup)).toContain('3/3');
  const library = await world.openExtensionPage('library.html');
  await library.locator('::-p-aria([name="Export…"][role="button"])').click();
  await library.locator('input[name=export-format][value=epub]').click();
  await library.locator('::-p-aria([name="Export"][role="button"])').click();
  await library.waitForSelector('.export-done');
  const name = await waitUntil('the book', () =>
    readdirSync(world.downloads).find((file) => file.endsWith('.epub')),
  );
  book = join(world.downloads, name);
  const files = unzipSync(readFileSync(book));
  const chapter = strFromU8(files['book/article-1.xhtml'] ?? new Uint8Array());
  const shown = [...chapter.matchAll(/<img src="(assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(shown.map((path) => path.split('.').at(-1))).toEqual(['jpg', 'png', 'png']);
  // A browser decodes them: they are pictures, and not empty ones.
  const sizes = await library.evaluate(
    async (all) => {
      const bitmaps = all.map(async (data) => createImageBitmap(new Blob([Uint8Array.from(data)])));
      return (await Promise.all(bitmaps)).map(({ width, height }) => [width, height]);
    },
    shown.map((path) => [...(files[`book/${path}`] ?? [])]),
  );
  expect(sizes).toEqual([
    [640, 360],
    [1600, 900],
    [640, 360],
  ]);
}, 120_000);

test('a reading program opens it: title, authors, contents, text and every picture', async () => {
  const host = 'http://reader.example';
  world.server.onHost('reader.example', ({ url }) => {
    const path = new URL(url).pathname;
    if (path === '/book.epub') return { body: readFileSync(book), type: 'application/epub+zip' };
    if (path === '/')
      return { body: '<!doctype html><meta charset="utf-8"><script type="module" src="/view.js"></script>' };
    if (!path.endsWith('.js')) return { status: 404 };
    return { body: readFileSync(join(foliate, path)), type: 'text/javascript' };
  });
  const reader = await world.visit(`${host}/`);
  const read = await reader.evaluate(async () => {
    await customElements.whenDefined('foliate-view');
    interface View extends HTMLElement {
      open(book: string): Promise<void>;
      init(options: object): Promise<void>;
      goTo(target: number): Promise<unknown>;
      readonly book: {
        readonly metadata: { readonly title: string; readonly language: string; readonly source?: unknown };
        readonly toc: readonly { readonly label: string; readonly href: string }[];
        readonly sections: readonly { createDocument(): Promise<Document> }[];
      };
    }
    const view = document.createElement('foliate-view') as View;
    view.style.cssText = 'display: block; inline-size: 900px; block-size: 700px';
    document.body.append(view);
    await view.open('/book.epub');
    await view.init({ lastLocation: null });
    const shown = new Promise<Document>((resolve) =>
      view.addEventListener('load', (event) => {
        const { doc, index } = (event as CustomEvent<{ doc: Document; index: number }>).detail;
        if (index === 2) resolve(doc);
      }),
    );
    await view.goTo(2);
    const chapter = await shown;
    const pictures = [...chapter.images];
    await Promise.all(pictures.map((picture) => picture.decode()));
    return {
      title: view.book.metadata.title,
      language: view.book.metadata.language,
      toc: view.book.toc.map(({ label }) => label.trim()),
      sections: view.book.sections.length,
      text: chapter.body.textContent,
      pictures: pictures.map(({ naturalWidth }) => naturalWidth),
    };
  });
  expect(read).toMatchObject({
    title: '图片 & “引号” 🐼',
    toc: [expect.stringContaining('图片 & “引号” 🐼')],
    sections: 3,
    pictures: [640, 1600, 640],
  });
  expect(String(read.language)).toBe('zh-CN');
  expect(read.text).toContain('第一批豆腐刚刚出锅');
  const picture = await reader.screenshot();
  expect(picture.length).toBeGreaterThan(5_000);
}, 60_000);

test.runIf(hasEpubcheck)(
  'epubcheck has nothing to say of it',
  () => {
    expect(runEpubcheck(book)).toEqual([]);
  },
  300_000,
);
