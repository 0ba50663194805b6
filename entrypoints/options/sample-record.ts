import { i18n } from '#i18n';
import type { ArticleRecord } from '@/utils/article/article-record';

/** What templates are shown with while nothing is saved. */
export function sampleRecord(): ArticleRecord {
  const url = 'https://news.example/2026/11/25/harbour';
  const saved = Date.UTC(2026, 10, 25, 9, 5);
  return {
    ...{ url, canonicalUrl: url, urlKey: url, host: 'news.example', kind: 'article', dir: 'ltr' },
    title: i18n.t('options.sample.title'),
    authors: [i18n.t('options.sample.author')],
    byline: null,
    source: i18n.t('options.sample.source'),
    siteName: i18n.t('options.sample.site'),
    description: i18n.t('options.sample.description'),
    section: null,
    ...{ publishedTime: '2026-11-25T08:00:00+08:00', modifiedTime: null, capturedAt: '2026-11-25T09:05:00Z' },
    ...{ lang: i18n.t('options.sample.language'), keywords: [], credits: [], leadPicture: null },
    ...{ paywalled: false, counts: { cjk: 1204, words: 31, characters: 1432 }, extractorVersion: '1' },
    ...{ pageCount: 1, pagesMissing: 0, originalHash: null, similarity: '', highlightCount: 0 },
    ...{ id: 1, uid: '2f1f0d0e-7c56-4a35-9d0e-3a7f8f0e8a11', versionId: 1, versionCount: 1 },
    ...{ savedAt: saved, versionSavedAt: saved, deletedAt: null, thumbnail: null, position: null },
    ...{
      pictureCounts: { total: 0, saved: 0, missing: 0 },
      reading: 'unread',
      archived: false,
      starred: true,
    },
    ...{ tags: [i18n.t('options.sample.tag')], lastReadAt: null, secondsRead: 0 },
  };
}
