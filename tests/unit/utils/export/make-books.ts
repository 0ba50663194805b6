import { makePng } from '@/tests/e2e/harness/make-picture';
import type { ExportableArticle } from '@/utils/export/export-context';
import { BROKEN_HTML, HOSTILE_TITLES } from './hostile-texts';
import { makeFullArticle, makePicture, makeRecord } from './make-full-article';

export const png = [...makePng(40, 30)];

/** An article of a book, by its number. */
export const makeBookArticle = (
  n: number,
  changes: Partial<ExportableArticle> = {},
  title = `第${n}篇`,
): ExportableArticle => ({
  ...makeFullArticle(changes),
  record: makeRecord({
    id: n,
    uid: `2f1f0d0e-7c56-4a35-9d0e-${String(n).padStart(12, '0')}`,
    title,
    thumbnail: changes.pictures?.length ? 0 : null,
    source: n % 3 === 0 ? '海港发布' : '城市晚报',
  }),
});

export const HARBOUR = 'https://kept.example/1';
/** One article with one picture. */
export const pictured = makeBookArticle(1, {
  html: `<p>新码头<strong>今日</strong>启用。</p><figure><img src="${HARBOUR}" alt="港口"><figcaption>图</figcaption></figure>`,
  pictures: [makePicture(HARBOUR, 'image/png', png)],
});

/** Every case that has to pass the checker, by name. */
export const BOOKS: Record<string, () => readonly ExportableArticle[]> = {
  'one article with a picture': () => [pictured],
  'hostile titles': () => HOSTILE_TITLES.map((title, n) => makeBookArticle(n + 1, {}, title)),
  'markup that breaks the rules': () =>
    BROKEN_HTML.map((html, n) =>
      makeBookArticle(n + 1, { html, pictures: [makePicture(HARBOUR, 'image/png', png)] }),
    ),
  'a hundred articles': () => Array.from({ length: 100 }, (_, n) => makeBookArticle(n + 1)),
  languages: () =>
    ['zh-CN', 'zh-TW', 'en', 'ja', 'x-nonsense!', null].map((lang, n) => {
      const one = makeBookArticle(n + 1);
      return { ...one, record: { ...one.record, lang, dir: n === 4 ? 'rtl' : 'ltr' } };
    }),
};
