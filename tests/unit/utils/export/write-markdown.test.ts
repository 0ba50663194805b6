import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultProperties, fillFrontMatter } from '@/utils/export/template/front-matter-template';
import { writeMarkdown } from '@/utils/export/write-markdown';
import { escapeMarkup } from '@/utils/export/write-markup';
import { parseHtml, parseRaw } from './make-context';
import { makeRecord } from './make-full-article';
import { readBlocks } from './read-blocks';

function write(html: string, record = makeRecord()): string {
  return writeMarkdown({
    record,
    root: parseHtml(html),
    pictureTarget: (src) => (src.startsWith('https://kept.example/') ? 'assets/0a1b2c3d.png' : null),
    head: fillFrontMatter(defaultProperties(), { record, textHash: 'ab'.repeat(32) }),
  });
}

function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}

const body = (html: string) => bodyOf(write(html));

/** Two parsers that share no code, both with raw HTML on: what both read is what the file says. */
function readBack(markdown: string): readonly HTMLElement[] {
  const source = bodyOf(markdown);
  const strict = micromark(source, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const loose = new MarkdownIt({ html: true, linkify: false }).render(source);
  return [parseRaw(strict), parseRaw(loose)];
}

describe('what Markdown has a sign for', () => {
  test.each([
    ['headings, none of the first level', '<h1>一</h1><h2>二</h2><h3>三</h3>', '## 一\n\n## 二\n\n### 三'],
    ['paragraphs and breaks', '<p>甲<br>乙</p><p>丙</p>', '甲\\\n乙\n\n丙'],
    ['emphasis', '<p>这是<strong>很</strong>要紧的<em>话</em></p>', '这是**很**要紧的*话*'],
    ['emphasis that ends in punctuation', '<p><b>注意：</b>请看</p>', '**注意**：请看'],
    ['struck text', '<p><del>旧</del>新</p>', '~~旧~~新'],
    ['lists in lists', '<ul><li>甲<ol start="3"><li>乙</li></ol></li></ul>', '- 甲\n\n  3. 乙'],
    ['quotations', '<blockquote><p>引文</p><p>二</p></blockquote>', '> 引文\n>\n> 二'],
    ['links', '<p><a href="https://a.example/x?a=1&amp;b=2">去</a></p>', '[去](https://a.example/x?a=1&b=2)'],
    ['code', '<pre>a ``` b\n  c</pre>', '````\na ``` b\n  c\n````'],
    ['code within a line', '<p>用<code>a`b</code></p>', '用``a`b``'],
    ['a rule', '<p>甲</p><hr><p>乙</p>', '甲\n\n---\n\n乙'],
    [
      'a kept picture',
      '<img src="https://kept.example/1" alt="港[口]">',
      '![港\\[口\\]](assets/0a1b2c3d.png)',
    ],
    ['a picture that is not there', '<p><img src="https://gone.example/1" alt="港口"></p>', '港口'],
    [
      'captions',
      '<figure><img src="https://kept.example/1" alt=""><figcaption>新码头</figcaption></figure>',
      '![](assets/0a1b2c3d.png)\n\n*新码头*',
    ],
    [
      'tables',
      '<table><tr><th>年</th><th>吨</th></tr><tr><td>2021</td><td>a|b</td></tr></table>',
      '| 年 | 吨 |\n| - | - |\n| 2021 | a\\|b |',
    ],
    [
      'footnotes',
      '<p>正文<sup id="r1"><a href="#fn1">1</a></sup>。</p><ol><li id="fn1">注文 <a href="#r1">↩</a></li></ol>',
      '正文[^1]。\n\n[^1]: 注文',
    ],
    ['ruby, by its tags', '<p><ruby>漢<rt>かん</rt></ruby></p>', '<ruby>漢<rt>かん</rt></ruby>'],
    ['raised and lowered', '<p>H<sub>2</sub>O m<sup>2</sup></p>', 'H<sub>2</sub>O m<sup>2</sup>'],
  ])('%s', (_name, html, markdown) => {
    expect(body(html)).toBe(markdown);
  });

  test('a table that GFM cannot hold stays an HTML table, on one line', () => {
    const html =
      '<table><tr><td colspan="2"><ul><li>甲</li></ul></td></tr><tr><td>乙</td><td>丙</td></tr></table>';
    const markdown = body(html);
    expect(markdown).toContain('<td colspan="2">');
    expect(markdown.split('\n')).toHaveLength(1);
    for (const page of readBack(markdown)) expect(readBlocks(page)).toEqual(['甲', '乙', '丙']);
  });
});

/** What means something in Markdown, in Obsidian or in HTML, in the places where it would. */
const TRAPS = [
  '# not a heading',
  '#tag stays',
  '1. not a list',
  '- not a list',
  '+ nor this',
  '* nor that',
  '> not a quotation',
  '```not code',
  '    four blanks',
  '---',
  '===',
  '***',
  '[x] not a task',
  '[a](b) ![c](d) [^1] [e]: f',
  '<b>bold</b> <!-- c --> <script>x</script> &amp; &copy; &#35;',
  'a_b_c __d__ *e* **f** ~~g~~ ==h== %%i%% $j$ `k`',
  '| a | b |',
  'https://a.example/x_y_z www.a.example me@a.example',
  'back\\slash \\* end\\',
  '。“引号”**，（括号）《书名》',
  '**注意：**后文',
  'emoji 👩‍👩‍👧 and 𠮷野家 and é',
  'a  b',
  '100% ~ 3^2 = 9',
  ':::note',
  '{{template}} $' + '{x} {% raw %}',
  '[[wikilink]] ![[embed]]',
  'line sep',
];

describe('text reads back as it was', () => {
  const inPlaces = (text: string) => {
    const safe = escapeMarkup(text);
    return [
      `<p>${safe}</p>`,
      `<p>前<strong>${safe}</strong>后</p>`,
      `<p>甲<em>${safe}</em></p><p>${safe}</p>`,
      `<ul><li>${safe}</li><li><p>${safe}</p><p>乙</p></li></ul>`,
      `<blockquote><p>${safe}</p></blockquote>`,
      `<h2>${safe}</h2>`,
      `<table><tr><th>${safe}</th><th>乙</th></tr><tr><td>丙</td><td>${safe}</td></tr></table>`,
      `<p><a href="https://a.example/">${safe}</a></p>`,
      `<p>甲<br>${safe}<br>乙</p>`,
      `<figure><figcaption>${safe}</figcaption></figure>`,
      `<pre>${safe}</pre>`,
      `<p><code>${safe}</code></p>`,
    ];
  };

  test.each(TRAPS)('%s', (text) => {
    for (const html of inPlaces(text)) {
      const markdown = write(html);
      for (const page of readBack(markdown)) {
        expect(readBlocks(page), markdown).toEqual(readBlocks(parseHtml(html)));
      }
    }
  });

  test('whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.constantFrom(...'#*_-+>`~[]()!|\\<&:=$%.1 \t。，：“”（）「」'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('中文', 'word', '。', ' '),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(11), (value, place) => {
        const html = inPlaces(value)[place] ?? '';
        const expected = readBlocks(parseHtml(html));
        for (const page of readBack(write(html))) expect(readBlocks(page)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('links lead where they led, and nowhere else', () => {
    const html =
      '<p><a href="https://a.example/?a=1&amp;copy;=2&amp;b_c_d=3">丁</a> <a href="https://a.example/a b(c)?d=&quot;e&quot;">甲</a> <a href="javascript:alert(1)">乙</a> <a href="#x">丙</a></p>';
    for (const page of readBack(write(html))) {
      expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
        'https://a.example/?a=1&copy;=2&b_c_d=3',
        'https://a.example/a%20b(c)?d=%22e%22',
        'https://news.example/2022/11/09/harbour?from=home#x',
      ]);
    }
  });
});

describe('the front matter', () => {
  const read = (record = makeRecord()) => {
    const markdown = write('<p>正文</p>', record);
    const yaml = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '';
    return parse(yaml) as Record<string, unknown>;
  };

  test('begins with the seven keys that Obsidian knows, in its order', () => {
    expect(Object.keys(read()).slice(0, 7)).toEqual([
      ...['title', 'source', 'author', 'published', 'created', 'description', 'tags'],
    ]);
  });

  test('says what the page said', () => {
    expect(read()).toMatchObject({
      title: '海港：新码头今日启用',
      source: 'https://news.example/2022/11/09/harbour?from=home',
      author: ['张三', 'Ann O’Neil'],
      published: '2022-11-09T10:09:00+08:00',
      origin: '海港发布',
      site: '海港日报',
      credits: ['责任编辑: 李四, 王五'],
      language: 'zh-CN',
    });
  });

  test.each([
    'no',
    '12:30',
    '- a\n---\nb: c',
    '"quoted" \\ back',
    "it's: #not a comment",
    '\u0007\u2028\ufeff\u0085\u{e000}',
    '2022-11-09 not a date',
    '{a: [b]} & *c !d |e >f %g @h `i`',
    '👩‍👩‍👧',
  ])('keeps the title %j', (title) => {
    expect(read(makeRecord({ title })).title).toBe(title);
  });

  test('keeps any title', () => {
    const property = fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      expect(read(makeRecord({ title })).title).toBe(title);
    });
    fc.assert(property, { numRuns: 100 });
  }, 60_000);
});
