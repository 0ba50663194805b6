import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { StoredPicture } from '@/utils/article/article-record';
import { exportArticles } from '@/utils/export/export-articles';
import type { ExportableArticle } from '@/utils/export/export-context';
import { escapeMarkup } from '@/utils/export/write-markup';
import { makeContext } from './make-context';
import { makeFullArticle, makePicture, makeRecord, streamOf } from './make-full-article';

/**
 * The law of the forms that are read elsewhere: what a parser of that form reads is the text, the links
 * and, byte for byte, the pictures that went in.
 */
const ODD = [
  '海港',
  '👩‍👩‍👧',
  '𠮷',
  'é',
  '*',
  '_',
  '[x]',
  '<b>',
  '&amp;',
  '#',
  '| ',
  '~~',
  '“一”',
  'word ',
  '`',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `字${parts.join('').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')}字`);
const address = fc.webUrl({ withQueryParameters: true }).filter((url) => URL.canParse(url));
const picture = fc.uint8Array({ minLength: 4, maxLength: 60 }).map((bytes) => [...bytes]);
const paragraph = fc.record({ before: text, link: fc.option(address), picture: fc.option(picture) });

interface ReadBack {
  readonly text: string;
  readonly links: readonly string[];
  readonly pictures: readonly string[];
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Browsers and parsers differ in which white space there is between blocks, and in nothing else. */
const plain = (value: string | null) => (value ?? '').normalize('NFC').replace(/\s+/g, '');
const hrefOf = (link: Element) => new URL(link.getAttribute('href') ?? '', 'https://nowhere.example/').href;

function readTree(root: Element, pictureOf: (src: string) => Uint8Array): ReadBack {
  return {
    text: plain([...root.querySelectorAll('p')].map(({ textContent }) => textContent).join('')),
    links: [...root.querySelectorAll('p a')].map(hrefOf),
    pictures: [...root.querySelectorAll('img')].map((img) => hash(pictureOf(img.getAttribute('src') ?? ''))),
  };
}

async function write(article: ExportableArticle, format: 'markdown' | 'html' | 'epub') {
  const result = await exportArticles(streamOf(article), format, makeContext());
  if (!result.ok) throw new Error(result.error.code);
  return new Uint8Array(await result.value.blob.arrayBuffer());
}

const fromData = (src: string) => new Uint8Array(Buffer.from(src.replace(/^data:[^,]*,/, ''), 'base64'));

const READERS = {
  async markdown(article: ExportableArticle): Promise<ReadBack> {
    const bytes = await write(article, 'markdown');
    const files = article.pictures.length > 0 ? unzipSync(bytes) : { 'a.md': bytes };
    const [, content] = Object.entries(files).find(([name]) => name.endsWith('.md')) ?? [];
    const body = strFromU8(content ?? new Uint8Array()).replace(/^---\n[\s\S]*?\n---\n/, '');
    const markup = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    return readTree(new JSDOM(markup).window.document.body, (src) => files[src] ?? new Uint8Array());
  },
  async html(article: ExportableArticle): Promise<ReadBack> {
    const page = strFromU8(await write(article, 'html'));
    const body = new JSDOM(page).window.document.querySelector('article') as Element;
    for (const beside of body.querySelectorAll('header, .facts, .credits')) beside.remove();
    return readTree(body, fromData);
  },
  async epub(article: ExportableArticle): Promise<ReadBack> {
    const files = unzipSync(await write(article, 'epub'));
    const chapter = strFromU8(files['book/article-1.xhtml'] ?? new Uint8Array());
    const { document } = new JSDOM(chapter, { contentType: 'application/xhtml+xml' }).window;
    for (const beside of document.querySelectorAll('.facts, .credits')) beside.remove();
    return readTree(document.body, (src) => files[`book/${src}`] ?? new Uint8Array());
  },
};

test.each(Object.entries(READERS))(
  '%s',
  async (_form, read) => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const pictures: StoredPicture[] = [];
        const markup = paragraphs.map(({ before, link, picture: bytes }, n) => {
          const url = `https://kept.example/${n}`;
          if (bytes) pictures.push(makePicture(url, 'image/png', bytes));
          const linked = link === null ? '' : ` <a href="${escapeMarkup(link)}">链接</a>`;
          return `<p>${escapeMarkup(before)}${linked}</p>${bytes ? `<figure><img src="${url}" alt=""></figure>` : ''}`;
        });
        const article = makeFullArticle({ html: markup.join('\n'), pictures });
        const expected: ReadBack = {
          text: plain(paragraphs.map(({ before, link }) => before + (link === null ? '' : '链接')).join('')),
          links: paragraphs.flatMap(({ link }) => (link === null ? [] : [new URL(link).href])),
          pictures: pictures.map(({ bytes }) => hash(bytes)),
        };
        expect(await read({ ...article, record: makeRecord({ thumbnail: null }) })).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
