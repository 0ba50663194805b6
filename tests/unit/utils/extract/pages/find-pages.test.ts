// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findPages } from '@/utils/extract/pages/find-pages';

function pagesOf(url: string, body: string, head = '') {
  const html = `<!doctype html><head>${head}</head><body><h1>长江水文一百年</h1>${body}</body>`;
  const found = findPages(new DOMParser().parseFromString(html, 'text/html'), url, url);
  return (
    found && {
      current: found.current,
      pages: Object.fromEntries(found.numbered),
      next: found.next,
      whole: found.whole,
    }
  );
}

describe('articles in several pages', () => {
  test('a numbered bar with the current page unlinked', () => {
    const bar =
      '<div class="fenye"><b>1</b> <a href="c12_2.shtml">2</a> <a href="c12_3.shtml">3</a> <a href="c12_2.shtml">下一页</a></div>';
    expect(pagesOf('https://paper.example/2024/0518/c12.shtml', bar)).toEqual({
      current: 1,
      pages: {
        2: 'https://paper.example/2024/0518/c12_2.shtml',
        3: 'https://paper.example/2024/0518/c12_3.shtml',
      },
      next: 'https://paper.example/2024/0518/c12_2.shtml',
      whole: null,
    });
  });

  test('addresses that count from nought are numbered by what the bar shows', () => {
    const bar = '<p><a href="a7.html">[1]</a> [2] <a href="a7_2.html">[3]</a></p>';
    expect(pagesOf('https://paper.example/n/a7_1.html', bar)).toMatchObject({
      current: 2,
      pages: { 1: 'https://paper.example/n/a7.html', 3: 'https://paper.example/n/a7_2.html' },
    });
  });

  test.each([
    ['下一页', 'https://paper.example/a/story.html', 'story_2.html'],
    ['余下全文>>', 'https://paper.example/a/story.shtml', 'story_1.shtml'],
    ['Next page »', 'https://paper.example/a/long-story.html', '?page=2'],
    ['Nächste Seite', 'https://paper.example/a/lange-geschichte', '/a/lange-geschichte/2'],
    ['次のページ', 'https://paper.example/a/story.html?id=77', 'story.html?id=77&page=2'],
    ['Следующая страница', 'https://paper.example/a/story.html', 'story-page2.html'],
  ])('a link that says %s', (words, url, href) => {
    expect(pagesOf(url, `<a href="${href}">${words}</a>`)?.next).toBe(new URL(href, url).href);
  });

  test('rel=next in the head', () => {
    const url = 'https://paper.example/a/long-story/';
    expect(pagesOf(url, '', '<link rel="next" href="/a/long-story/2/">')).toMatchObject({
      current: 1,
      next: 'https://paper.example/a/long-story/2/',
    });
  });

  test('the whole on one page', () => {
    const body = '<a href="story.html?page=2">下一页</a> <a href="story.html?page=all">阅读全文</a>';
    expect(pagesOf('https://paper.example/a/story.html', body)?.whole).toBe(
      'https://paper.example/a/story.html?page=all',
    );
  });

  test('on the last page nothing follows', () => {
    const bar = '<a href="s.html">1</a> <a href="s_2.html">2</a> 3 <a href="s_2.html">上一页</a>';
    expect(pagesOf('https://paper.example/a/s_3.html', bar)).toMatchObject({ current: 3, next: null });
  });
});

describe('what only looks like pages', () => {
  test.each([
    ['the next article', 'https://paper.example/a/story.html', '<a href="other-story.html">下一页</a>'],
    ['the next chapter', 'https://books.example/b/12/3.html', '<a href="4.html">下一章</a>'],
    [
      'an archive',
      'https://paper.example/',
      '<a href="/page/2">2</a> <a href="/page/3">3</a> <a href="/page/2">下一页</a>',
    ],
    [
      'pages of comments',
      'https://paper.example/a/story.html',
      '<div class="comments"><a href="?page=2">2</a><a href="?page=2">Next</a></div>',
    ],
    [
      'days of a calendar',
      'https://paper.example/2024/05/18',
      '<a href="/2024/05/19">19</a> <a href="/2024/05/20">20</a>',
    ],
    ['identities side by side', 'https://paper.example/news/12', '<a href="/news/13">Next</a>'],
    [
      'links within the page',
      'https://paper.example/a/story.html',
      '<a href="#2">2</a> <a href="#page-3">3</a>',
    ],
    [
      'another site',
      'https://paper.example/a/story.html',
      '<a href="https://else.example/a/story_2.html">下一页</a>',
    ],
  ])('%s', (_name, url, body) => {
    expect(pagesOf(url, body)).toBeNull();
  });
});
