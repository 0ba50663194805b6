import type { PortableArticle } from '@/utils/article/portable-article';

/** An address without a text, as an import makes it. */
export function makeLink(url: string, changes: Partial<PortableArticle> = {}): PortableArticle {
  return {
    ...{ uid: crypto.randomUUID(), savedAt: 1000, deletedAt: null, reading: 'unread', archived: false },
    ...{ starred: false, tags: [], lastReadAt: null, secondsRead: 0, position: null, highlights: [] },
    updatedAt: { content: 1, trash: 1, state: 1, tags: 1 },
    versions: [
      {
        ...{ uid: crypto.randomUUID(), kind: 'link', savedAt: 1000, html: '', text: '' },
        ...{ removals: [], pictures: [], thumbnail: null, original: null },
        metadata: {
          ...{ url, canonicalUrl: url, title: url, authors: [], byline: null, source: null, siteName: null },
          ...{ publishedTime: null, modifiedTime: null, lang: null, dir: 'ltr', description: null },
          ...{ section: null, keywords: [], leadPicture: null, credits: [], paywalled: false },
          counts: { cjk: 0, words: 0, characters: 0 },
          ...{ capturedAt: '2026-01-01T00:00:00.000Z', extractorVersion: '1', pageCount: 1 },
          ...{ pagesMissing: 0, originalHash: null },
        },
      },
    ],
    ...changes,
  };
}
