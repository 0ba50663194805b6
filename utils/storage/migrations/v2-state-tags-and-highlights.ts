import type { Transaction } from 'dexie';
import type { PictureCounts } from '@/utils/article/article-record';
import { hostOf } from '@/utils/article/host-of';
import type { TextCounts } from '@/utils/article/text-counts';
import { readingMinutes } from '@/utils/text/reading-time';
import { simhash } from '@/utils/text/simhash';
import type { Migration } from './migration';

/** Rows brought over at a time: large libraries do not fit into memory. */
const BATCH = 100;

/**
 * State, tags, highlights, originals, activity, and the tables of the full-text index. Lists page by
 * the multi-entry index `listKeys`; how many articles share a site, source, author and language is
 * kept. Every stored article enters `pending`, so that the index takes it up.
 */
export const stateTagsAndHighlights: Migration = {
  version: 2,
  stores: {
    articles: '++id, &uid, &urlKey, [trashed+versionSavedAt], deletedAt, *listKeys, versionSavedAt',
    originals: 'versionId',
    tags: 'name',
    highlights: '++id, &uid, articleId, createdAt',
    activity: 'day',
    pending: 'articleId',
    segs: 's',
    blocks: '[s+b]',
    facets: 'name',
  },
  async upgrade(transaction) {
    await upgradeVersions(transaction);
    await upgradeArticles(transaction);
  },
};

/** Metadata fields that were not there yet. */
const METADATA = { pageCount: 1, pagesMissing: 0, originalHash: null };

/** State of an article that was never read or sorted. */
const STATE = {
  kind: 'article',
  reading: 'unread',
  archived: false,
  starred: false,
  tags: [],
  lastReadAt: null,
  secondsRead: 0,
  position: null,
  highlightCount: 0,
};

interface OldArticle {
  readonly id: number;
  readonly versionId: number;
  readonly versionSavedAt: number;
  readonly canonicalUrl: string;
  readonly trashed: 0 | 1;
  readonly title: string;
  readonly source: string | null;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  readonly lang: string | null;
  readonly publishedTime: string | null;
  readonly counts: TextCounts;
  readonly pictureCounts: PictureCounts;
  readonly updatedAt: { readonly content: number; readonly trash: number };
}

interface NewFields {
  readonly host: string;
  readonly similarity: string;
  readonly listKeys: readonly (readonly [list: string, order: number | string])[];
  readonly updatedAt: OldArticle['updatedAt'] & { readonly state: number; readonly tags: number };
}

interface OldVersion {
  readonly id: number;
  readonly metadata: object;
}

async function upgradeVersions(transaction: Transaction): Promise<void> {
  const versions = transaction.table<OldVersion, number>('versions');
  for (const ids of batch(await versions.toCollection().primaryKeys())) {
    const rows = (await versions.bulkGet(ids)).filter((row) => row !== undefined);
    await versions.bulkPut(
      rows.map((row) => ({ ...row, kind: 'article', metadata: { ...row.metadata, ...METADATA } })),
    );
  }
}

async function upgradeArticles(transaction: Transaction): Promise<void> {
  const articles = transaction.table<OldArticle, number>('articles');
  const texts = transaction.table<{ text: string }, number>('texts');
  const facets = new Map<string, number>();
  const counts = { key: 'counts', articles: 0, trashed: 0, inbox: 0, unread: 0, archived: 0, starred: 0 };
  for (const ids of batch(await articles.toCollection().primaryKeys())) {
    const rows = (await articles.bulkGet(ids)).filter((row) => row !== undefined);
    const rowTexts = await texts.bulkGet(rows.map(({ versionId }) => versionId));
    await articles.bulkPut(rows.map((row, index) => upgradeArticle(row, rowTexts[index]?.text ?? '')));
    await transaction.table('pending').bulkPut(rows.map(({ id }) => ({ articleId: id })));
    for (const row of rows) countFacets(facets, row);
    counts.trashed += rows.filter(({ trashed }) => trashed).length;
    counts.articles += rows.filter(({ trashed }) => !trashed).length;
  }
  await transaction.table('facets').bulkPut([...facets].map(([name, articles]) => ({ name, articles })));
  await transaction.table('kv').put({ ...counts, inbox: counts.articles, unread: counts.articles });
}

function upgradeArticle(row: OldArticle, text: string): OldArticle & NewFields {
  const { content } = row.updatedAt;
  const host = hostOf(row.canonicalUrl);
  return {
    ...row,
    ...METADATA,
    ...STATE,
    host,
    similarity: simhash(text),
    listKeys: row.trashed ? [['trash', -row.versionSavedAt]] : listKeysOf(row),
    updatedAt: { ...row.updatedAt, state: content, tags: content },
  };
}

function listKeysOf(row: OldArticle): NewFields['listKeys'] {
  const { publishedTime, counts, lang, title, pictureCounts, versionSavedAt } = row;
  const published = publishedTime ? Date.parse(publishedTime) : Number.NaN;
  const missing = pictureCounts.missing > 0 ? ['missing-pictures'] : [];
  const lists = ['all', 'inbox', 'unread', 'reading:unread', ...facetsOf(row), ...missing, 'untagged'];
  return [
    ...lists.map((list) => [list, -versionSavedAt] as const),
    ['by:published', Number.isNaN(published) ? Number.POSITIVE_INFINITY : -published],
    ['by:length', -readingMinutes(counts, lang)],
    ['by:title', title.normalize('NFKC').toLowerCase().slice(0, 32)],
    ['by:read', Number.POSITIVE_INFINITY],
  ];
}

function facetsOf({ canonicalUrl, source: origin, siteName, authors, lang }: OldArticle): readonly string[] {
  const source = origin ?? siteName;
  const language = lang?.split('-')[0]?.toLowerCase();
  return [
    ...new Set([
      `host:${hostOf(canonicalUrl)}`,
      ...(source ? [`source:${source}`] : []),
      ...authors.map((author) => `author:${author}`),
      ...(language ? [`lang:${language}`] : []),
    ]),
  ];
}

function countFacets(facets: Map<string, number>, row: OldArticle): void {
  if (row.trashed) return;
  for (const facet of facetsOf(row)) facets.set(facet, (facets.get(facet) ?? 0) + 1);
}

function* batch(ids: readonly number[]): Generator<number[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
