// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ArticleDraft } from '@/utils/article/article-draft';
import { captureArticle } from '@/utils/capture/capture-article';
import { collectPages } from '@/utils/capture/collect-pages';
import { err, ok, type Result } from '@/utils/result/result';

const SITE = 'https://paper.example/a/dykes';
const NOW = new Date('2024-05-18T08:00:00Z');
const SENTENCE =
  '堤防巡查队每天清晨五点出发，沿江步行十二公里，把每一处渗水都记在本子上，再报给县里的值班室。';

/** A page of an article in four: the standfirst on each, the last paragraph repeated at the next page's beginning. */
function pageHtml(number: number, last = 4): string {
  const links = Array.from({ length: last }, (_, index) =>
    index + 1 === number ? `<b>${index + 1}</b>` : `<a href="${addressOf(index + 1)}">${index + 1}</a>`,
  );
  const seam = number > 1 ? `<p>第${number - 1}页最后一段：${SENTENCE}</p>` : '';
  return `<!doctype html><html lang="zh-CN"><head><title>守堤人的一天</title></head><body><article><h1>守堤人的一天</h1>
    ${seam}<p>第${number}页第一段：${SENTENCE}</p><p>第${number}页第二段：${SENTENCE}${SENTENCE}</p>
    <p>第${number}页最后一段：${SENTENCE}</p></article><div class="fanye">${links.join(' ')}</div></body></html>`;
}

const addressOf = (number: number) => (number === 1 ? `${SITE}.html` : `${SITE}_${number}.html`);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function captureFirst(): ArticleDraft {
  const captured = captureArticle(parse(pageHtml(1)), addressOf(1), NOW, { window });
  if (!captured.ok) throw new Error(captured.error.code);
  return captured.value;
}

function collect(draft: ArticleDraft, failing: readonly number[] = [], stopAfter = Number.POSITIVE_INFINITY) {
  const calling = new AbortController();
  const progress: string[] = [];
  const load = async (url: string): Promise<Result<Document, string>> => {
    const number = [1, 2, 3, 4].find((candidate) => addressOf(candidate) === url) ?? 0;
    return failing.includes(number) ? err('status 503') : ok(parse(pageHtml(number)));
  };
  const onProgress = (here: number, known: number) => {
    progress.push(`${here}/${known}`);
    if (here >= stopAfter) calling.abort();
  };
  const joined = collectPages(draft, { load, onProgress, signal: calling.signal, window, now: NOW });
  return joined.then((value) => ({ draft: value, progress }));
}

test('four pages become one article, every paragraph once and in order', async () => {
  const { draft, progress } = await collect(captureFirst());
  const heads = draft.text.split('\n').map((line) => line.slice(0, 6));
  expect(heads).toEqual([1, 2, 3, 4].flatMap((n) => [`第${n}页第一段`, `第${n}页第二段`, `第${n}页最后一`]));
  expect(draft).toMatchObject({ pageCount: 4, pagesMissing: 0, pages: null });
  expect(progress).toEqual(['2/4', '3/4', '4/4']);
});

test('each page leaves a mark to link to', async () => {
  const { draft } = await collect(captureFirst());
  const marks = [...parse(draft.html).querySelectorAll('.page-mark')];
  expect(marks.map(({ id, textContent }) => [id, textContent])).toEqual([
    ['offprint-page-2', '2'],
    ['offprint-page-3', '3'],
    ['offprint-page-4', '4'],
  ]);
  expect(draft.text).not.toMatch(/^\d$/m);
});

test('a page that fails is named, and the same call tries it again in its place', async () => {
  const { draft: partial } = await collect(captureFirst(), [3]);
  expect(partial).toMatchObject({ pageCount: 3, pagesMissing: 1 });
  expect(partial.pages?.others).toEqual([{ number: 3, url: addressOf(3) }]);
  const { draft: whole } = await collect(partial);
  expect(whole).toMatchObject({ pageCount: 4, pagesMissing: 0, pages: null });
  expect(whole.text.indexOf('第3页第一段')).toBeGreaterThan(whole.text.indexOf('第2页最后一段'));
});

test('called off, it keeps what is there and knows what is not', async () => {
  const { draft } = await collect(captureFirst(), [], 2);
  expect(draft).toMatchObject({ pageCount: 2, pagesMissing: 2 });
});
