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
    expect(readPage('', body, URL, 'zh-hans').lang).toBe('zh-hans');
  });

  test('is what the page says otherwise', () => {
    expect(readPage('', '<p>Guten Tag</p>', URL, 'de_at').lang).toBe('de-AT');
    expect(readPage('', '<p>مرحبا</p>', URL, 'ar')).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
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
