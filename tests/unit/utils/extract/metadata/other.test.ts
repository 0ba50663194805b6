// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage, structured, URL } from './read-page';

describe('the address of its own', () => {
  test('is the canonical one, made absolute', () => {
    expect(readPage('<link rel="canonical" href="/story/1">', '').canonicalUrl).toBe(
      'https://news.example.com/story/1',
    );
  });

  test.each([
    ['the front page', '<link rel="canonical" href="https://news.example.com/">'],
    ['another site', '<link rel="canonical" href="https://other.example.org/story/1">'],
    ['nothing that can be opened', '<link rel="canonical" href="javascript:0">'],
  ])('is not %s', (_, head) => {
    expect(readPage(head, '').canonicalUrl).toBe(URL);
  });

  test('may be on another host of the same owner', () => {
    const head = '<link rel="canonical" href="https://www.example.com/story/1">';
    expect(readPage(head, '', 'https://m.example.com/story/1#top').canonicalUrl).toBe(
      'https://www.example.com/story/1',
    );
  });
});

describe('the language', () => {
  test('is that of the text where a template says another', () => {
    const body = '<p>港务局周二晚间召开会议，与会者普遍认为短时间内难以得出结论。</p>';
    expect(readPage('', body, URL, 'en').lang).toBe('zh-CN');
    expect(readPage('', body, URL, 'zh-hans').lang).toBe('zh-Hans');
    expect(readPage('', body, URL, 'zh-cmn-Hans').lang).toBe('zh-Hans');
    expect(readPage('', body, URL, 'zh-nonsense-is-here-').lang).toBe('zh-CN');
  });

  test('is what the page says otherwise', () => {
    expect(readPage('', '<p>Guten Tag</p>', URL, 'de_at').lang).toBe('de-AT');
    expect(readPage('', '<p>مرحبا</p>', URL, 'ar')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});

describe('what the piece is part of', () => {
  const headline = 'Harbour board votes on the new terminal';
  const read = (head: string, body: string) =>
    readPage(`<title>${headline}</title>${head}`, `<h1>${headline}</h1>${body}`).partOf;
  const article = (isPartOf: unknown) =>
    structured({ '@type': 'NewsArticle', headline, publisher: { name: 'The Harbour Paper' }, isPartOf });

  test('is the series that structured data names', () => {
    expect(read(article({ '@type': 'CreativeWorkSeries', name: 'Rising water' }), '')).toBe('Rising water');
    expect(
      read(
        article([
          { '@type': 'WebSite', name: 'Paper' },
          { '@type': ['Collection'], name: 'Ports' },
        ]),
        '',
      ),
    ).toBe('Ports');
  });

  test.each([
    ['专题：港口这十年', '港口这十年'],
    ['所属专题: 《潮水》', '潮水'],
    ['This story is part of our Rising Water series.', 'Rising Water'],
    ['Part 3 of the series “Rising Water”', 'Rising Water'],
    ['Serie: Der Hafen', 'Der Hafen'],
    ['Teil der Serie „Der Hafen“', 'Der Hafen'],
    ['Dossier : Les ports', 'Les ports'],
  ])('is what a line beside the headline names: %s', (line, name) => {
    expect(read('', `<div>${line}</div><p>The board met on Tuesday, and it voted late at night.</p>`)).toBe(
      name,
    );
  });

  test.each([
    ['the site', article({ '@type': 'CreativeWork', name: 'The Harbour Paper' }), ''],
    [
      'the subscription',
      article({ '@type': ['CreativeWork', 'Product'], name: 'Plus', productID: 'x:plus' }),
      '',
    ],
    [
      'a sentence of the text',
      '',
      '<p>It is part of the problem, said the chair, that the series of storms goes on.</p>',
    ],
    ['nothing', '', ''],
  ])('is not %s', (_, head, body) => {
    expect(read(head, body)).toBeNull();
  });
});

test('is not free to read where a tag says so', () => {
  expect(
    readPage('<meta property="article:content_tier" content="metered">', '<h1>Vote</h1>').paywalled,
  ).toBe(true);
  expect(readPage('', '<h1>Vote</h1>').paywalled).toBe(false);
});

test('the rest', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Harbour vote',
    isAccessibleForFree: 'False',
    articleSection: 'Town',
    publisher: { name: 'The Harbour Paper' },
    image: ['/a.jpg'],
  };
  const head = `<title>Harbour vote</title><meta name="description" content="The board  votes."><meta name="keywords" content="harbour, board, harbour">${structured(data)}`;
  expect(readPage(head, '<h1>Harbour vote</h1>')).toMatchObject({
    description: 'The board votes.',
    keywords: ['harbour', 'board'],
    section: 'Town',
    siteName: 'The Harbour Paper',
    leadPicture: 'https://news.example.com/a.jpg',
    paywalled: true,
  });
});
