import type { ArticleDraft } from '@/utils/article/article-draft';
import type { PictureRef } from '@/utils/article/picture-ref';
import { makeParagraph } from './make-article.ts';

export interface LongDraftOptions {
  readonly title?: string;
  readonly url?: string;
  /** About 75 characters each. */
  readonly paragraphs?: number;
  /** Pictures, spread over the paragraphs. */
  readonly pictures?: number;
  /** What the paragraphs say, by their index; their own text where it gives null. */
  readonly reword?: (index: number) => string | null;
}

/** A draft as capturing gives it: a Chinese article of any length, with headings and pictures. */
export function makeLongDraft(options: LongDraftOptions = {}): ArticleDraft {
  const { title = '老菜市场改造记', url = 'http://news.example/market.html' } = options;
  const { paragraphs = 400, pictures = 0, reword = () => null } = options;
  const every = pictures === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(paragraphs / pictures));
  const refs: PictureRef[] = [];
  const texts = Array.from({ length: paragraphs }, (_, index) => reword(index) ?? makeParagraph(index));
  const html = texts.map((text, index) => {
    const heading = index % 20 === 10 ? `<h2>第${Math.floor(index / 20) + 1}节</h2>` : '';
    if (index % every !== 1 || refs.length >= pictures) return `${heading}<p>${text}</p>`;
    const ref = { url: `http://news.example/${index}.png`, alt: `图${index}`, width: 640, height: 360 };
    refs.push(ref);
    return `${heading}<p>${text}</p><figure><img src="${ref.url}" alt="${ref.alt}" width="640" height="360"></figure>`;
  });
  const text = texts.join('\n');
  return {
    url,
    canonicalUrl: url,
    title,
    authors: ['沈一舟'],
    byline: null,
    source: '晨报',
    siteName: '晨报网',
    publishedTime: '2024-04-02T07:30:00+08:00',
    modifiedTime: null,
    lang: 'zh-CN',
    dir: 'ltr',
    description: null,
    section: null,
    keywords: [],
    leadPicture: null,
    credits: [],
    paywalled: false,
    html: html.join('\n'),
    text,
    counts: { cjk: text.length, words: 0, characters: text.length },
    pictures: refs,
    removals: [
      {
        pass: 'drop-noise-lines',
        reason: 'share-prompt',
        place: 2,
        text: '分享到微信',
        html: '<p>分享到微信</p>',
      },
    ],
    pages: null,
    pageCount: 1,
    pagesMissing: 0,
    capturedAt: '2024-04-02T00:00:00.000Z',
    extractorVersion: 'test',
    originalHash: null,
  };
}
