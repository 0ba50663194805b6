// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page';

const SITE = '<meta property="og:site_name" content="某某新闻网">';

describe('the title', () => {
  test.each([
    ['an underscore and the section', '港口扩建方案获得通过_财经_某某新闻网'],
    ['bars without spaces', '港口扩建方案获得通过|港口|扩建_某某财经'],
    ['a bare hyphen', '港口扩建方案获得通过-某某新闻网'],
    ['two hyphens', '港口扩建方案获得通过--财经--某某新闻网'],
    ['a full-width bar', '港口扩建方案获得通过丨某某新闻'],
  ])('loses the site behind %s, with no heading to go by', (_, title) => {
    expect(readPage(`${SITE}<title>${title}</title>`, '<p>正文</p>', undefined, 'zh-CN').title).toBe(
      '港口扩建方案获得通过',
    );
  });

  test.each([
    ['behind a dash', 'Harbour board votes again - The Harbour Paper'],
    ['behind a bar, with the section', 'Harbour board votes again | Politics | The Harbour Paper'],
    ['before it', 'The Harbour Paper » Harbour board votes again'],
  ])('loses the site %s', (_, title) => {
    const head = `<meta property="og:site_name" content="The Harbour Paper"><title>${title}</title>`;
    expect(readPage(head, '').title).toBe('Harbour board votes again');
  });

  const TEXT = `<p>${'港务局周二晚间召开会议，与会者普遍认为短时间内难以得出结论，扩建方案仍需讨论。'.repeat(2)}</p>`;
  test.each([
    ['a date behind it', '港口扩建方案获得通过', '<h1>港口扩建方案获得通过<span> 2024-05-06</span></h1>'],
    ['a button behind it', '港口扩建方案获得通过', '<h1>港口扩建方案获得通过 <small>分享</small></h1>'],
    [
      'a head that says what every page is',
      '新闻详情',
      '<div class="article-title">港口扩建方案获得通过</div>',
    ],
    ['a head that says the site', '某某网', '<div class="bt">港口扩建方案获得通过</div>'],
  ])('is the headline and no more, with %s', (_, title, heading) => {
    const body = `<div class="top"><h3 class="title">财经新闻</h3></div>${heading}<p>2024-05-06</p>${TEXT}${TEXT}`;
    expect(readPage(`<title>${title}</title>`, body, undefined, 'zh-CN').title).toBe('港口扩建方案获得通过');
  });

  test('is in one line, without a space after a full-width sign', () => {
    const body = `<h1>港口扩建：<br>方案获得通过</h1><p>2024-05-06</p>${TEXT}`;
    const page = readPage('<title>港口扩建：方案获得通过_某某网</title>', body, undefined, 'zh-CN');
    expect(page).toMatchObject({ title: '港口扩建：方案获得通过', authors: [] });
  });

  test('keeps a subtitle after a dash', () => {
    const head = '<title>Harbour board votes – and nobody goes home | Paper</title>';
    expect(readPage(head, '').title).toBe('Harbour board votes – and nobody goes home');
  });

  test('is the one shown, where the head was written for search engines', () => {
    const head =
      '<title>Harbour vote 2026: all results</title><meta property="og:title" content="Harbour vote 2026">';
    expect(readPage(head, '<h1>The board says yes, the town says no</h1>').title).toBe(
      'The board says yes, the town says no',
    );
  });

  test('is not the site’s name in the first h1', () => {
    const head = '<title>Ferry late – Harbour Notes</title>';
    const body = '<h1><a href="/">Harbour Notes</a></h1><h1>Ferry late</h1>';
    expect(readPage(head, body).title).toBe('Ferry late');
  });

  test('is whole where a quotation mark ends the attribute too early', () => {
    const head =
      '<meta property="og:title" content="港口"扩建"方案通过"><title>港口"扩建"方案通过_某某网</title>';
    expect(readPage(head, '<div class="t">港口"扩建"方案通过</div>', undefined, 'zh').title).toBe(
      '港口"扩建"方案通过',
    );
  });

  test('leaves out the rubric above it and what only a screen reader hears', () => {
    const body =
      '<h1><span class="kicker">Harbour</span> <span class="visually-hidden">-</span> <span>Board votes again</span></h1>';
    expect(readPage('<title>Harbour: Board votes again</title>', body).title).toBe('Board votes again');
  });

  test('keeps a rubric that a colon joins to the headline, in the heading as in the head', () => {
    const body = '<h1><span class="kicker">Harbour:</span> <span>Board votes again</span></h1>';
    expect(readPage('<title>Harbour: Board votes again</title>', body).title).toBe(
      'Harbour: Board votes again',
    );
    expect(readPage('<title>Board votes again</title>', body).title).toBe('Board votes again');
  });

  test('leaves out a rubric of any name, where the rest of the heading is what the page is called', () => {
    const body = '<h1><span class="above">Town and port</span> Board votes again</h1>';
    const head = '<meta property="og:title" content="Board votes again">';
    expect(readPage(head, body).title).toBe('Board votes again');
  });

  test('leaves out ruby, and what a part of the heading shows to be a date', () => {
    expect(
      readPage('<title>禁止法</title>', '<h1><ruby>禁止<rt>きんし</rt></ruby>法</h1>', undefined, 'ja').title,
    ).toBe('禁止法');
    const body = '<h1><span>Board votes again tonight</span> <i>2 May 2026</i></h1>';
    expect(readPage('<title>Board votes again tonight</title>', body).title).toBe(
      'Board votes again tonight',
    );
  });

  test.each([
    ['behind it', 'Board votes again tonight - Views from a rainy town'],
    ['before it', 'Views from a rainy town » Archive » Board votes again tonight'],
  ])('is what is shown, where a name that nothing else tells stands %s', (_, title) => {
    expect(
      readPage(`<title>${title}</title>`, '<div class="title">Board votes again tonight</div>').title,
    ).toBe('Board votes again tonight');
  });

  test('leaves out the day before it', () => {
    const head = '<title>23.01.2022 - Board votes again</title>';
    expect(readPage(head, '<h1>23.01.2022 - Board votes again</h1>').title).toBe('Board votes again');
  });

  test('leaves out a rubric without an element of its own, where the head calls the page by the rest', () => {
    const head = '<meta property="og:title" content="Board votes again tonight">';
    expect(readPage(head, '<h1>Port of the week Board votes again tonight</h1>').title).toBe(
      'Board votes again tonight',
    );
    expect(readPage(head, '<h1>Aboard votes again tonight</h1>').title).toBe('Aboard votes again tonight');
  });

  test('is found in a page of old without title or heading', () => {
    const body =
      '<table><tr><td><a href="/">首页</a></td></tr></table><b>港口扩建方案获得通过 明年动工</b><p>正文</p>';
    expect(readPage('', body, undefined, 'zh').title).toBe('港口扩建方案获得通过 明年动工');
  });

  test('is found on a page whose whole layout is called after what stands beside the piece', () => {
    const text = '<p>The board voted, late at night, for the new terminal in the east of the harbour.</p>';
    const menu = Array.from({ length: 20 }, (_, index) => `<p>Quarter ${'abcdefghijklmnopqrst'[index]}</p>`);
    const body = `<h1>Navigation</h1>${menu.join('')}<div class="layout--related"><h1>Board votes again tonight</h1><p>6 May 2024</p>${text.repeat(40)}</div>`;
    const page = readPage('<title>Board votes again tonight: Harbour Paper</title>', body);
    expect(page).toMatchObject({ title: 'Board votes again tonight', publishedTime: '2024-05-06' });
  });

  test('is never empty', () => {
    expect(readPage('', '').title).toBe('https://news.example.com/story/harbour-board-votes.html');
  });
});
