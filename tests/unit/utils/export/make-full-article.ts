import type { ArticleRecord, FullArticle, StoredPicture } from '@/utils/article/article-record';

/** A record with every field filled, of a page written for the tests. */
export function makeRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 7,
    uid: '2f1f0d0e-7c56-4a35-9d0e-3a7f8f0e8a11',
    urlKey: 'https://news.example/2022/11/09/harbour',
    versionId: 9,
    versionCount: 1,
    savedAt: Date.UTC(2022, 10, 10, 1, 2, 3, 4),
    versionSavedAt: Date.UTC(2022, 10, 11, 5, 6, 7, 8),
    pictureCounts: { total: 0, saved: 0, missing: 0 },
    thumbnail: null,
    deletedAt: null,
    url: 'https://news.example/2022/11/09/harbour?from=home',
    canonicalUrl: 'https://news.example/2022/11/09/harbour',
    title: '海港：新码头今日启用',
    authors: ['张三', 'Ann O’Neil'],
    byline: '本报记者 张三 Ann O’Neil',
    source: '海港发布',
    siteName: '海港日报',
    publishedTime: '2022-11-09T10:09:00+08:00',
    modifiedTime: null,
    lang: 'zh-CN',
    dir: 'ltr',
    description: '新码头“一期”启用。',
    section: '要闻',
    keywords: ['码头', '航运'],
    leadPicture: null,
    credits: [{ role: '责任编辑', names: ['李四', '王五'] }],
    paywalled: false,
    counts: { cjk: 9, words: 2, characters: 14 },
    capturedAt: '2022-11-10T01:02:03.004Z',
    extractorVersion: '1',
    pageCount: 1,
    pagesMissing: 0,
    originalHash: null,
    kind: 'article',
    host: 'news.example',
    reading: 'unread',
    archived: false,
    starred: false,
    tags: [],
    lastReadAt: null,
    secondsRead: 0,
    position: null,
    similarity: '',
    highlightCount: 0,
    ...changes,
  };
}

/** An article with that record and this body. */
export function makeFullArticle(changes: Partial<FullArticle> = {}): FullArticle {
  return {
    record: makeRecord(),
    html: '<p>新码头今日启用。</p>',
    text: '新码头今日启用。',
    removals: [],
    pictures: [],
    ...changes,
  };
}

/** A picture that was kept; its bytes need not be a real picture. */
export function makePicture(
  url: string,
  type = 'image/png',
  bytes: readonly number[] = [137, 80, 78, 71],
): StoredPicture {
  return { url, state: 'saved', type, bytes: new Uint8Array(bytes), problem: null };
}

/** The articles as a library would hand them over. */
export async function* streamOf<T>(...articles: readonly T[]): AsyncGenerator<T> {
  yield* articles;
}
