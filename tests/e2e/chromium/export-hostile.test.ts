import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPayloads } from '@/scripts/hostile/read-payloads';
import { LibraryFiller } from '@/scripts/library/fill-library';
import { makeLongDraft } from '@/tests/e2e/harness/make-long-draft';
import { waitForArticle } from '@/tests/e2e/harness/open-reader';
import { openWorld, type World } from '@/tests/e2e/harness/open-world';
import { press } from '@/tests/e2e/harness/read-popup';
import { waitUntil } from '@/tests/e2e/harness/wait-until';
import { makeContext } from '@/tests/unit/utils/export/make-context';
import {
  makeFullArticle,
  makePicture,
  makeRecord,
  streamOf,
} from '@/tests/unit/utils/export/make-full-article';
import { type ExportFormat, exportArticles } from '@/utils/export/export-articles';
import type { ExportableArticle } from '@/utils/export/export-context';
import { writeClip } from '@/utils/export/write-clip';

/**
 * Every hostile snippet of the project through every form and opened again, in a page that forbids
 * nothing. The sanitiser is left out, so that what an export writes is safe by the export alone.
 */
const payloads = readPayloads(['tests/fixtures/hostile/payloads.json']);
const { window } = new JSDOM('');
const parseHtml = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;
const context = makeContext({ parseHtml });

/** The snippet as the body, and as every text that a page can choose. */
function articleOf({ html }: { readonly html: string }, n: number): ExportableArticle {
  const texts = { title: html, byline: html, source: html, siteName: html, description: html, section: html };
  return {
    ...makeFullArticle({ html, text: html, pictures: [makePicture('https://kept.example/1')] }),
    record: makeRecord({
      ...texts,
      id: n,
      uid: `2f1f0d0e-7c56-4a35-9d0e-${String(n).padStart(12, '0')}`,
      authors: [html],
      tags: [html],
    }),
  };
}

interface OpenedPage {
  readonly body: string;
  readonly type: string;
}

const asPage = (body: string): OpenedPage => ({
  body: `<!doctype html><meta charset="utf-8">${body}`,
  type: 'text/html',
});
const render = (markdown: string) =>
  new MarkdownIt({ html: true, linkify: true }).render(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));

/** Snippets a page: a page each takes the time of a page each. */
const PASTED = 8;

/** What is pasted: rich text into a page, Markdown into a program that renders it. */
function pastedPages(): readonly OpenedPage[] {
  const pasted = payloads.map((payload, n) => {
    const article = articleOf(payload, n);
    const { html } = writeClip(article, 'rich', context);
    return `${html}${render(writeClip(article, 'markdown', context).text)}`;
  });
  const pages = Array.from({ length: Math.ceil(pasted.length / PASTED) }, (_, n) => n * PASTED);
  return pages.map((start) => asPage(pasted.slice(start, start + PASTED).join('\n')));
}

/** Forms that nothing parses: opened as what they are. */
async function plainPage(format: 'text' | 'csv'): Promise<readonly OpenedPage[]> {
  const result = await exportArticles(streamOf(...payloads.map(articleOf)), format, context);
  if (!result.ok) throw new Error(result.error.code);
  const bytes = new Uint8Array(await result.value.blob.arrayBuffer());
  if (format === 'csv') return [{ body: strFromU8(bytes), type: 'text/plain' }];
  return Object.values(unzipSync(bytes)).map((content) => ({ body: strFromU8(content), type: 'text/plain' }));
}

/** Every page that a form gives for all snippets, as what opens it would see it. */
async function pagesOf(format: ExportFormat | 'pasted'): Promise<readonly OpenedPage[]> {
  if (format === 'pasted') return pastedPages();
  if (format === 'text' || format === 'csv') return plainPage(format);
  const result = await exportArticles(streamOf(...payloads.map(articleOf)), format, context);
  if (!result.ok) throw new Error(result.error.code);
  const bytes = new Uint8Array(await result.value.blob.arrayBuffer());
  if (format === 'bookmarks') return [{ body: withoutPolicy(strFromU8(bytes)), type: 'text/html' }];
  const texts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:md|html|xhtml)$/.test(name));
  return texts.map(([name, content]) => {
    const text = strFromU8(content);
    if (name.endsWith('.xhtml')) return { body: text, type: 'application/xhtml+xml' };
    if (name.endsWith('.html')) return { body: withoutPolicy(text), type: 'text/html' };
    return asPage(render(text));
  });
}

/** The file's own policy is its second line: here the first has to hold alone. */
function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 90_000);
afterAll(() => world?.close());

describe('nothing runs and nothing is asked for', () => {
  test.each(['markdown', 'html', 'epub', 'bookmarks', 'text', 'csv', 'pasted'] as const)(
    'in %s',
    async (format) => {
      const pages = await pagesOf(format);
      expect(pages.length).toBeGreaterThan(0);
      const page = await world.browser.newPage();
      const ran: string[] = [];
      await page.exposeFunction('__pwn', (what: unknown) => void ran.push(String(what)));
      page.on('dialog', (dialog) => {
        ran.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      const mark = world.server.seen.length;
      for (const [index, { body, type }] of pages.entries()) {
        const url = `http://exported.example/${format}/${index}`;
        world.server.on(url, { body, type: `${type}; charset=utf-8` });
        await page.goto(url);
      }
      await page.close();
      const asked = world.server.seen.slice(mark).map(({ url }) => url);
      // Pictures beside the text are asked for beside the text, and the browser asks for its icon.
      const foreign = asked.filter(
        (url) =>
          !/^http:\/\/exported\.example\/(?:favicon\.ico|(?:html|epub|markdown|bookmarks|text|csv|pasted)\/(?:\d+|assets\/[\w.]+|style\.css))$/.test(
            url,
          ),
      );
      expect(ran).toEqual([]);
      expect(foreign.filter((url) => /example|test|pwn|trap/.test(url))).toEqual([]);
    },
    240_000,
  );
});

test('in JSON, taken in by another library and read there', async () => {
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  for (const [n, { html }] of payloads.entries()) {
    const url = `http://hostile.example/${n}.html`;
    await filler.save({
      ...makeLongDraft({ paragraphs: 1, url, title: html || '无题' }),
      html,
      source: html,
    });
  }
  const library = await world.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]');
  await press(library, 'Export…');
  await library.locator('.export-formats input[value=json]').click();
  await press(library, 'Export');
  await library.waitForSelector('.export-done');
  const name = await waitUntil('the file', () =>
    readdirSync(world.downloads).find((file) => file.endsWith('.json')),
  );
  const other = await openWorld();
  try {
    const page = await other.openExtensionPage('import.html');
    const ran: string[] = [];
    await page.exposeFunction('__pwn', (what: unknown) => void ran.push(String(what)));
    page.on('dialog', (dialog) => void ran.push(`dialog ${dialog.message()}`));
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(
      join(world.downloads, name),
    );
    await page.locator('::-p-aria([name="Import"][role="button"])').click();
    await page.waitForSelector('.import-done');
    for (let id = 1; id <= payloads.length; id += 1) {
      await page.goto(page.url().replace(/[^/]+$/, `reader.html?id=${id}`));
      await waitForArticle(page);
    }
    expect(ran).toEqual([]);
    expect(
      other.server.seen.map(({ url }) => url).filter((url) => /example|test|pwn|trap/.test(url)),
    ).toEqual([]);
  } finally {
    await other.close();
  }
}, 240_000);

test('the page that opens them would have run a snippet as it came', async () => {
  const page = await world.browser.newPage();
  const ran: string[] = [];
  await page.exposeFunction('__pwn', (what: unknown) => void ran.push(String(what)));
  world.server.on('http://exported.example/control', { body: '<script>__pwn("control")</script>' });
  await page.goto('http://exported.example/control');
  await page.close();
  expect(ran).toEqual(['control']);
});
