import iconv from 'iconv-lite';
import type { PageServer } from '@/scripts/browsers/serve-pages.ts';
import { makeArticle, makeParagraph } from './make-article.ts';
import { makePng } from './make-picture.ts';

/** Where the awkward pages are served. */
export const AWKWARD = {
  empty: 'http://awkward.example/empty.html',
  picturesOnly: 'http://awkward.example/pictures-only.html',
  removesItself: 'http://awkward.example/removes-itself.html',
  large: 'http://awkward.example/large.html',
  gbk: 'http://awkward.example/gbk.html',
  brokenPictures: 'http://awkward.example/broken-pictures.html',
} as const;

/** Paragraphs of the article on the large page. */
export const LARGE_PARAGRAPHS = 40;

const PICTURES = 'http://pictures.awkward.example';

/** Serves every awkward page with what hangs on it. */
export function serveAwkwardPages(server: PageServer): void {
  server.on(AWKWARD.empty, { body: '<!doctype html><title>空白</title><link rel="icon" href="data:,">' });
  server.on(AWKWARD.picturesOnly, { body: picturesOnly() });
  server.on(AWKWARD.removesItself, { body: removesItself() });
  server.on(AWKWARD.large, { body: large() });
  const gbk = makeArticle({ title: '国标码写的新闻', head: '<meta charset="gb2312">' });
  server.on(AWKWARD.gbk, {
    type: 'text/html',
    // A language as many Chinese pages name it, and as `Intl` does not take it.
    body: iconv.encode(
      gbk.replace('<meta charset="utf-8">', '').replace('lang="zh-CN"', 'lang="zh-cmn-Hans"'),
      'gbk',
    ),
  });
  serveBrokenPictures(server);
}

function picturesOnly(): string {
  const pictures = Array.from(
    { length: 12 },
    (_, index) => `<img src="${PICTURES}/good.png?${index}" alt="">`,
  );
  return `<!doctype html><html lang="zh-CN"><title>图集</title><link rel="icon" href="data:,"><body>${pictures.join('')}</body>`;
}

/** An article that takes itself off the page as soon as it is looked away from, and for good. */
function removesItself(): string {
  const script =
    '<script>addEventListener("load", () => setInterval(() => document.body.replaceChildren()))</script>';
  return makeArticle({ title: '转瞬即逝的页面', tail: script });
}

/** Five megabytes: an article of ordinary length, and a comment section as long as a book. */
function large(): string {
  const comments = Array.from(
    { length: 12_000 },
    (_, index) =>
      `<li class="comment"><a href="/user/${index}">网友${index}</a><p>${makeParagraph(index)}</p></li>`,
  );
  const tail = `<section id="comments"><h2>网友评论</h2><ul>${comments.join('\n')}</ul></section>`;
  return makeArticle({ title: '五兆字节的页面', paragraphs: LARGE_PARAGRAPHS, tail });
}

function serveBrokenPictures(server: PageServer): void {
  const names = ['good.png', 'gone.png', 'refused.png', 'never.png', 'second.png'];
  const pictures = names.map((name) => `${PICTURES}/${name}`);
  server.on(AWKWARD.brokenPictures, { body: makeArticle({ title: '图片各有各的毛病', pictures }) });
  const png = { type: 'image/png', body: makePng() };
  server.on(`${PICTURES}/good.png`, png);
  server.on(`${PICTURES}/second.png`, png);
  server.on(`${PICTURES}/gone.png`, { status: 404, body: '没有这张图' });
  server.on(`${PICTURES}/refused.png`, { status: 403, body: '请从本站访问' });
  server.on(`${PICTURES}/never.png`, null);
}
