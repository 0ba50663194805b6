import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { citeArticle } from '@/utils/export/cite-article';
import { type ExportFormat, exportArticles } from '@/utils/export/export-articles';
import type { ExportableArticle } from '@/utils/export/export-context';
import type { ExportFile } from '@/utils/export/export-file';
import { BROKEN_HTML, HOSTILE_TITLES } from './hostile-texts';
import { BOOKS, HARBOUR, makeBookArticle, pictured } from './make-books';
import { makeContext, parseHtml, parseRaw } from './make-context';
import { makeRecord, streamOf } from './make-full-article';
import { readBlocks } from './read-blocks';

async function write(format: ExportFormat, ...articles: readonly ExportableArticle[]): Promise<ExportFile> {
  const result = await exportArticles(streamOf(...articles), format, makeContext());
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const withRecord = (changes: Parameters<typeof makeRecord>[0]): ExportableArticle => ({
  ...pictured,
  record: makeRecord({ thumbnail: null, ...changes }),
});

describe('HTML', () => {
  test('one article is one file with its pictures, its style and its policy in it', async () => {
    const file = await write('html', pictured);
    expect(file.name).toBe('2022-11-09 第1篇.html');
    const { document } = new JSDOM(await file.blob.text()).window;
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const style = document.querySelector('style')?.textContent ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.querySelector('h1')?.textContent).toBe('第1篇');
    expect(document.body.textContent).toContain('责任编辑：李四、王五');
  });

  test('several are a folder with an index that leads to each', async () => {
    const file = await write('html', pictured, makeBookArticle(2));
    const files = unzipSync(new Uint8Array(await file.blob.arrayBuffer()));
    const index = parseRaw(strFromU8(files['index.html'] ?? new Uint8Array()));
    const targets = [...index.querySelectorAll('a')].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? ''),
    );
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(Object.keys(files)).toContain(target);
    const page = parseRaw(strFromU8(files[targets[0] ?? ''] ?? new Uint8Array()));
    expect(Object.keys(files)).toContain(page.querySelector('img')?.getAttribute('src'));
  });

  test.each(BROKEN_HTML)('keeps the text and puts it where it may stand: %s', async (html) => {
    const text = (root: Element) =>
      readBlocks(root)
        .join('')
        .replace(/[\s（）]/g, '');
    const page = parseRaw(await (await write('html', makeBookArticle(1, { html }))).blob.text());
    const body = page.querySelector('article') as Element;
    body.querySelector('header')?.remove();
    body.querySelector('.credits')?.remove();
    for (const note of body.querySelectorAll('aside')) body.append(note);
    const expected = parseHtml(html);
    for (const image of expected.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
    expect([...text(body)].sort().join('')).toBe([...text(expected)].sort().join(''));
  });

  test('what the reader marked is marked, across elements and by its words where the place is wrong', async () => {
    const html = '<p>新码头<strong>今日</strong>启用。今日开港。</p>';
    const mark = {
      id: 1,
      uid: '',
      articleId: 1,
      versionId: 1,
      colour: 'yellow',
      note: '',
      createdAt: 0,
      updatedAt: 0,
    } as const;
    const highlights = [
      { ...mark, exact: '头今日启', prefix: '', suffix: '', start: 2, end: 6 },
      { ...mark, exact: '今日', prefix: '启用。', suffix: '开港', start: 99, end: 101 },
    ];
    const page = parseRaw(
      await (await write('html', { ...makeBookArticle(1, { html }), highlights })).blob.text(),
    );
    expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '头',
      '今日',
      '启',
      '今日',
    ]);
    const markdown = await (
      await write('markdown', { ...makeBookArticle(1, { html }), highlights })
    ).blob.text();
    expect(markdown).toContain('==头==');
    expect(markdown).toContain('## Highlights\n\n> 头今日启');
  });
});

describe('Markdown', () => {
  test('has its pictures in the text, or at their own addresses, by choice', async () => {
    const inline = await exportArticles(streamOf(pictured), 'markdown', makeContext({ pictures: 'inline' }));
    const linked = await exportArticles(streamOf(pictured), 'markdown', makeContext({ pictures: 'linked' }));
    if (!inline.ok || !linked.ok) throw new Error('no file');
    expect(inline.value.name).toMatch(/\.md$/);
    expect(await inline.value.blob.text()).toContain('![港口](data:image/png;base64,');
    expect(await linked.value.blob.text()).toContain(`![港口](${HARBOUR})`);
  });
});

describe('plain text', () => {
  test('is title, facts, text and where it came from', async () => {
    const file = await write('text', pictured);
    expect(file.name).toBe('2022-11-09 第1篇.txt');
    expect(await file.blob.text()).toBe(
      '第1篇\n\n张三、Ann O’Neil · 城市晚报 · 海港日报 · 2022-11-09\n\n新码头今日启用。\n\n责任编辑：李四、王五\nhttps://news.example/2022/11/09/harbour?from=home (2022-11-11)\n',
    );
  });
});

describe('CSV', () => {
  test('begins with a byte order mark and reads back as it was', async () => {
    const file = await write('csv', withRecord({ title: '他说："好，\n很好"', tags: ['甲', '乙'] }));
    const text = await file.blob.text();
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data, errors } = parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      expect.objectContaining({ title: '他说："好，\n很好"', tags: '甲; 乙', state: 'unread' }),
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('%j is no formula', async (title) => {
    const text = await (await write('csv', withRecord({ title, description: title }))).blob.text();
    const { data } = parse<string[]>(text.slice(1), { newline: '\r\n' });
    for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  });
});

describe('bookmarks', () => {
  test('hold address, title, dates and tags, and nothing that runs', async () => {
    const titles = HOSTILE_TITLES.map((title) =>
      withRecord({ title, tags: ['甲,乙', '"'], description: title }),
    );
    const evil = withRecord({ url: 'javascript:alert(1)' });
    const page = parseRaw(await (await write('bookmarks', ...titles, evil)).blob.text());
    const links = [...page.querySelectorAll('a')];
    expect(links).toHaveLength(HOSTILE_TITLES.length);
    expect(links.every((link) => /^https:/.test(link.getAttribute('href') ?? ''))).toBe(true);
    expect(links[0]?.getAttribute('add_date')).toBe(String(Date.UTC(2022, 10, 10, 1, 2, 3) / 1000));
    expect(links[0]?.getAttribute('tags')).toBe('甲 乙,"');
    expect(page.querySelector('script')).toBeNull();
  });
});

describe('a citation', () => {
  const read = new Date(2026, 10, 25);
  const english = makeRecord({
    lang: 'en',
    title: 'Harbour opens',
    authors: ['Ann B. O’Neil', 'Bo Li'],
    siteName: 'The Daily',
  });

  test('by GB/T 7714-2015', () => {
    expect(citeArticle(makeRecord(), 'gbt7714', read)).toBe(
      '张三, Ann O’Neil. 海港：新码头今日启用[EB/OL]. (2022-11-09)[2026-11-25]. https://news.example/2022/11/09/harbour.',
    );
    const many = makeRecord({ authors: ['甲', '乙', '丙', '丁'] });
    expect(citeArticle(many, 'gbt7714', read)).toMatch(/^甲, 乙, 丙, 等\. /);
  });

  test('by APA', () => {
    expect(citeArticle(english, 'apa', read)).toBe(
      'O’Neil, A. B., & Li, B. (2022, November 9). Harbour opens. The Daily. https://news.example/2022/11/09/harbour',
    );
    expect(
      citeArticle(
        makeRecord({ authors: [], publishedTime: null, siteName: null, source: null }),
        'apa',
        read,
      ),
    ).toBe('海港：新码头今日启用. (n.d.). https://news.example/2022/11/09/harbour');
  });

  test('in BibTeX, whatever is in the title', () => {
    expect(citeArticle({ ...english, title: '50% of {A} & B_c \\d' }, 'bibtex', read)).toBe(
      [
        '@online{news20221109harbour,',
        '  author = {{Ann B. O’Neil} and {Bo Li}},',
        '  title = {{50\\% of \\{A\\} \\& B\\_c \\textbackslash d}},',
        '  organization = {The Daily},',
        '  date = {2022-11-09},',
        '  url = {https://news.example/2022/11/09/harbour},',
        '  urldate = {2026-11-25},',
        '  langid = {en},',
        '}',
      ].join('\n'),
    );
  });
});

test.each(['markdown', 'html', 'epub', 'text', 'csv', 'bookmarks'] as const)(
  '%s takes any title and any markup without a fault',
  async (format) => {
    const articles = Object.values(BOOKS).flatMap((make) => make().slice(0, 20));
    expect((await write(format, ...articles)).articles).toBe(articles.length);
  },
  60_000,
);
