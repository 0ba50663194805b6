import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/utils/detect/detect-article';

const SENTENCE = 'The harbour board met on Tuesday evening, and nobody in the room expected a quick vote.';
const SATZ = '港务局周二晚间召开会议，与会者普遍认为短时间内难以得出结论。';

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

function detect(html: string, url: string) {
  return detectArticle(new JSDOM(html, { url }).window.document, url);
}

const menu = `<ul>${repeat(20, (i) => `<li><a href="/s/${i}">Section ${i}</a></li>`)}</ul>`;
const paragraphs = (count: number) => repeat(count, () => `<p>${SENTENCE} ${SENTENCE}</p>`);
const teasers = (count: number) =>
  repeat(
    count,
    (i) =>
      `<div><h3><a href="/n/${i}">Council number ${i} votes again</a></h3><p>${SENTENCE}</p><time>12:0${i % 10}</time></div>`,
  );

const articles: [name: string, url: string, html: string][] = [
  [
    'an article without any structured data',
    'https://paper.example/2024/05/06/harbour-board-votes-again',
    `<title>Harbour board votes again - The Paper</title>${menu}<h1>Harbour board votes again</h1>
      <p>By Ann Field, May 6, 2024</p><div>${paragraphs(8)}</div>`,
  ],
  [
    'a Chinese article of short paragraphs with a line of source and time',
    'https://news.example/c/2024-05/06/content_771.htm',
    `<title>港务局再次召开会议讨论扩建_某某网</title>${menu}<h1>港务局再次召开会议讨论扩建</h1>
      <div>2024年05月06日 10:20 来源：某某日报</div><div>${repeat(6, () => `<p>　　${SATZ}</p>`)}</div><div>责任编辑：王小明</div>`,
  ],
  [
    'a Chinese article whose paragraphs are broken lines of one block, at an address that says nothing',
    'https://news.example/a',
    `<title>港务局再次召开会议讨论扩建_某某网</title>${menu}<div class="title">港务局再次召开会议讨论扩建</div>
      <span>2003-04-05 08:00</span><td>${repeat(6, () => `　　${SATZ}<br><br>`)}</td><p>编辑：王小明</p>`,
  ],
  [
    'a short flash that says what it is',
    'https://paper.example/news/123456789',
    `<title>Ferry late</title><meta property="og:type" content="article">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06"}</script>
      <article><h1>Morning ferry runs an hour late</h1><time>May 6, 2024</time>${paragraphs(2)}</article>`,
  ],
];

const others: [name: string, url: string, html: string][] = [
  ['an empty page', 'https://paper.example/2024/05/06/harbour-board-votes-again', ''],
  [
    'a front page of teasers that marks itself up as a site',
    'https://paper.example/',
    `<title>The Paper</title><meta property="og:type" content="website">${menu}${teasers(25)}`,
  ],
  [
    'a section that lists its articles as structured data',
    'https://paper.example/category/harbour',
    `<title>Harbour - The Paper</title><script type="application/ld+json">[${repeat(6, () => '{"@type":"NewsArticle"},')}{}]</script>${menu}${teasers(12)}`,
  ],
  [
    'a Chinese list of headlines and times',
    'https://news.example/list/',
    `<title>滚动新闻_某某网</title>${repeat(60, (i) => `<li><a href="/${i}.html">港务局第${i}次召开会议讨论扩建</a> 2024-05-06 10:20</li>`)}`,
  ],
  [
    'a product with reviews',
    'https://shop.example/products/kettle',
    `<title>Kettle</title><meta property="og:type" content="product"><h1>Kettle</h1><span itemprop="price">€ 30</span>
      ${repeat(8, (i) => `<div><b>€ ${i}9.90</b><p>${SENTENCE}</p></div>`)}`,
  ],
  [
    'a thread of a forum',
    'https://board.example/threads/kettles.4711/',
    `<title>Kettles</title>${repeat(12, (i) => `<div class="post"><time>1${i % 10}:00</time><div>${SENTENCE}</div></div>`)}<input type="password">`,
  ],
];

describe('detectArticle', () => {
  it.each(articles)('takes %s for an article', (_, url, html) => {
    expect(detect(html, url)).toMatchObject({ isArticle: true });
  });

  it.each(others)('does not take %s for an article', (_, url, html) => {
    expect(detect(html, url)).toMatchObject({ isArticle: false });
  });

  it('is not misled by a form that is named after a method of the document', () => {
    const [, url, html] = articles[0] ?? ['', '', ''];
    expect(detect(`<form name="querySelector"></form>${html}`, url).isArticle).toBe(true);
  });

  it('judges a huge page by its first part', () => {
    const [, url, html] = articles[0] ?? ['', '', ''];
    const { score } = detect(html, url);
    expect(detect(html + repeat(4200, () => '<a>More</a>'), url).score).toBeCloseTo(score, 1);
  });
});
