// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';
import { captureArticle } from '@/utils/capture/capture-article';

const SENTENCE =
  '堤防巡查队每天清晨五点出发，沿江步行十二公里，把每一处渗水都记在本子上，再报给县里的值班室。';
const PAGE = `<!doctype html><base href="https://paper.example/dykes"><title>守堤人的一天又一天</title><body><h1>守堤人的一天又一天</h1>
  <h2 class="real">堤上的人</h2><p class="who">沈一舟</p><p class="tide">汛期 2020年7月3日 19:40</p>
  <article>${`<p>正文：${SENTENCE}</p>`.repeat(6)}<p class="aside">花絮：${SENTENCE}</p></article>
  <div class="annex"><p>附录：${SENTENCE}</p></div>
  <div class="related"><p>编后：${SENTENCE}</p></div>
  <a class="onward" href="/part-two">→</a></body>`;

const NOW = new Date('2026-11-25T04:00:00Z');

function capture(rule: Partial<SiteRule>) {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  const rules = [{ ...EMPTY_RULE, hosts: ['paper.example'], ...rule }];
  const captured = captureArticle(document, 'https://paper.example/dykes', NOW, { window, rules });
  if (!captured.ok) throw new Error(captured.error.code);
  return captured.value;
}

test('what a rule removes is gone, and stands in the ledger as such', () => {
  const { text, removals } = capture({ remove: ['.aside'] });
  expect(text).not.toContain('花絮');
  expect(removals).toContainEqual(
    expect.objectContaining({ reason: 'site-rule', text: expect.stringContaining('花絮') }),
  );
});

test('a rule says where the article stands, in one part or in several', () => {
  expect(capture({ content: ['.annex'] }).text).toMatch(/^附录/);
  expect(capture({ content: ['article, .annex'] }).text).toMatch(/正文[\s\S]*附录/);
});

test('what a rule keeps stays, whatever its name says', () => {
  expect(capture({ content: ['body'] }).text).not.toContain('编后');
  expect(capture({ content: ['body'], keep: ['.related'] }).text).toContain('编后');
});

test('a reason that the reader wants spared on a site takes nothing away there', () => {
  expect(capture({ content: ['body'], keepReasons: ['related'] }).text).toContain('编后');
});

test('title, author and the next page by rule', () => {
  expect(capture({ title: ['.real'], author: ['.who'], nextPage: ['//a[@class="onward"]'] })).toMatchObject({
    title: '堤上的人',
    authors: ['沈一舟'],
    pages: { current: 1, others: [{ number: 2, url: 'https://paper.example/part-two' }] },
  });
});

test('the date by rule, in the zone of the page; words that are no date change nothing', () => {
  expect(capture({ date: ['.tide'] }).publishedTime).toBe('2020-07-03T19:40+08:00');
  expect(capture({ date: ['.who'] }).publishedTime).toBe(capture({}).publishedTime);
});
