import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportableArticle } from '@/utils/export/export-context';
import { BOOKS, HARBOUR, makeBookArticle, pictured, png } from './make-books';
import { makeContext } from './make-context';
import { makePicture, streamOf } from './make-full-article';

async function bind(articles: readonly ExportableArticle[], context = makeContext()): Promise<Uint8Array> {
  const result = await exportArticles(streamOf(...articles), 'epub', context);
  if (!result.ok) throw new Error(result.error.code);
  return new Uint8Array(await result.value.blob.arrayBuffer());
}

function read(book: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const parseXml = (text: string) => new JSDOM(text, { contentType: 'application/xhtml+xml' }).window.document;

describe('a book', () => {
  test('says what it is, and who had which part in it', async () => {
    const files = read(await bind([pictured]));
    const opf = parseXml(files['book/book.opf'] ?? '');
    const texts = (name: string) => [...opf.getElementsByTagName(name)].map(({ textContent }) => textContent);
    expect(texts('dc:title')).toEqual(['第1篇']);
    expect(texts('dc:language')).toEqual(['zh-CN']);
    expect(texts('dc:creator')).toEqual(['张三', 'Ann O’Neil']);
    expect(texts('dc:contributor')).toEqual(['李四', '王五']);
    expect([...opf.querySelectorAll('[refines^="#contributor"]')].map((meta) => meta.textContent)).toEqual([
      'edt',
      'edt',
    ]);
    expect(texts('dc:source')).toEqual(['https://news.example/2022/11/09/harbour']);
    expect(texts('dc:subject')).toEqual(['码头', '航运']);
    expect(texts('dc:publisher')).toEqual(['海港日报']);
    expect(opf.querySelector('item[properties="cover-image"]')?.getAttribute('media-type')).toBe('image/png');
  });

  test('has its media type first and not compressed', async () => {
    const book = await bind([pictured]);
    expect(strFromU8(book.subarray(30, 38))).toBe('mimetype');
    expect(strFromU8(book.subarray(38, 58))).toBe('application/epub+zip');
  });

  test('turns pictures that old readers do not know', async () => {
    const webp = makeBookArticle(1, {
      ...pictured,
      pictures: [makePicture(HARBOUR, 'image/webp', [1, 2, 3])],
    });
    const convertPicture = async () => ({ type: 'image/png', bytes: new Uint8Array(png) });
    const files = Object.keys(unzipSync(await bind([webp], makeContext({ convertPicture }))));
    expect(files.filter((name) => name.includes('assets/'))).toEqual([expect.stringMatching(/\.png$/)]);
  });

  test('leaves out pictures that cannot be turned, and says what they showed', async () => {
    const webp = makeBookArticle(1, {
      ...pictured,
      pictures: [makePicture(HARBOUR, 'image/webp', [1, 2, 3])],
    });
    const chapter = read(await bind([webp]))['book/article-1.xhtml'] ?? '';
    expect(chapter).toContain('港口');
    expect(chapter).not.toContain('<img');
  });

  test('puts neighbours of one source under its name', async () => {
    const files = read(await bind([makeBookArticle(1), makeBookArticle(2), makeBookArticle(3)]));
    const nav = parseXml(files['book/nav.xhtml'] ?? '');
    expect([...nav.querySelectorAll('nav > ol > li > span')].map(({ textContent }) => textContent)).toEqual([
      '城市晚报',
      '海港发布',
    ]);
  });

  test.each(Object.keys(BOOKS))(
    'of %s is well-formed XML in every file',
    async (name) => {
      const files = read(await bind(BOOKS[name]?.().slice(0, 14) ?? []));
      for (const [file, text] of Object.entries(files)) {
        if (/\.(?:xhtml|opf|ncx|xml)$/.test(file)) expect(() => parseXml(text), file).not.toThrow();
      }
    },
    30_000,
  );
});
