import type { PageServer } from '@/scripts/browsers/serve-pages.ts';
import { makeParagraph } from './make-article.ts';

const SITE = 'http://paged.example/a/dykes';

/** An article in four pages. */
export const PAGED = {
  first: `${SITE}.html`,
  title: '守堤人的一天又一天：沿江十二公里',
  pages: 4,
} as const;

/** How the pages behave. */
export interface PagedBehaviour {
  /** Page that answers 503 the first time. */
  readonly failsOnce?: number;
  /** Page that is held back until the promise is kept. */
  readonly held?: { readonly page: number; readonly until: Promise<void> };
}

/** Serves the article, three paragraphs a page; each page but the first repeats the last paragraph before it. */
export function servePagedArticle(server: PageServer, { failsOnce, held }: PagedBehaviour = {}): void {
  let hasFailed = false;
  for (let number = 1; number <= PAGED.pages; number += 1) {
    server.on(addressOf(number), async () => {
      if (held?.page === number) await held.until;
      if (failsOnce === number && !hasFailed) {
        hasFailed = true;
        return { status: 503, body: '稍后再试' };
      }
      return { body: makePage(number) };
    });
  }
}

/** Beginnings of all paragraphs, in order. */
export function pagedParagraphs(): readonly string[] {
  return Array.from({ length: PAGED.pages * 3 }, (_, index) => makeParagraph(index).slice(0, 20));
}

function addressOf(number: number): string {
  return number === 1 ? PAGED.first : `${SITE}_${number}.html`;
}

function makePage(number: number): string {
  const first = (number - 1) * 3;
  const seam = number > 1 ? [first - 1] : [];
  const paragraphs = [...seam, first, first + 1, first + 2].map((index) => `<p>${makeParagraph(index)}</p>`);
  const bar = Array.from({ length: PAGED.pages }, (_, index) =>
    index + 1 === number ? `<b>${index + 1}</b>` : `<a href="${addressOf(index + 1)}">${index + 1}</a>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${PAGED.title}_江城在线</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,"></head><body><article>
    <h1>${PAGED.title}</h1>${paragraphs.join('\n')}</article><div class="fenye">${bar.join(' ')}</div></body></html>`;
}
