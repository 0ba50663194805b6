import type { ArticleDraft } from '@/utils/article/article-draft';
import { countText } from '@/utils/text/count-text';

/** A draft as capturing gives it, of a page written for the tests. */
export function makeDraft(changes: Partial<ArticleDraft> = {}): ArticleDraft {
  const text = changes.text ?? '新码头今日启用。\n首批货轮清晨六点靠岸，三十名装卸工人在岸边等候。';
  const canonicalUrl = changes.canonicalUrl ?? 'https://news.example/2022/11/09/harbour';
  return {
    url: canonicalUrl,
    canonicalUrl,
    title: '海港：新码头今日启用',
    authors: ['张三'],
    byline: '本报记者 张三',
    source: null,
    siteName: '海港日报',
    publishedTime: '2022-11-09T10:09:00+08:00',
    modifiedTime: null,
    lang: 'zh-CN',
    dir: 'ltr',
    description: null,
    section: '要闻',
    keywords: ['码头'],
    leadPicture: null,
    credits: [],
    paywalled: false,
    html: text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    text,
    counts: countText(text),
    pictures: [],
    removals: [{ pass: 'drop-tail', reason: 'related', place: 2, text: '相关阅读', html: '<p>相关阅读</p>' }],
    pages: null,
    pageCount: 1,
    pagesMissing: 0,
    capturedAt: '2022-11-10T01:02:03.004Z',
    extractorVersion: '1',
    originalHash: null,
    ...changes,
  };
}

/** References to pictures by their file names. */
export function makePictureRefs(...names: readonly string[]): ArticleDraft['pictures'] {
  return names.map((name) => ({ url: `https://img.example/${name}`, alt: name, width: 640, height: 360 }));
}
