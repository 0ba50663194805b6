import type { Transaction } from 'dexie';
import { hostOf } from '@/utils/article/host-of';
import { simhash } from '@/utils/text/simhash';
import type { Migration } from './migration';

/** Rows brought over at a time: large libraries do not fit into memory. */
const BATCH = 100;

/**
 * State, tags, highlights, originals, activity, and the tables of the full-text index. Lists page by
 * the multi-entry index `listKeys`. Every stored article enters `pending`, so that the index takes it up.
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
  readonly updatedAt: { readonly content: number; readonly trash: number };
}

interface NewFields {
  readonly host: string;
  readonly similarity: string;
  readonly listKeys: readonly (readonly [list: string, versionSavedAt: number])[];
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
  const counts = { key: 'counts', articles: 0, trashed: 0, inbox: 0, unread: 0, archived: 0, starred: 0 };
  for (const ids of batch(await articles.toCollection().primaryKeys())) {
    const rows = (await articles.bulkGet(ids)).filter((row) => row !== undefined);
    const rowTexts = await texts.bulkGet(rows.map(({ versionId }) => versionId));
    await articles.bulkPut(rows.map((row, index) => upgradeArticle(row, rowTexts[index]?.text ?? '')));
    await transaction.table('pending').bulkPut(rows.map(({ id }) => ({ articleId: id })));
    counts.trashed += rows.filter(({ trashed }) => trashed).length;
    counts.articles += rows.filter(({ trashed }) => !trashed).length;
  }
  await transaction.table('kv').put({ ...counts, inbox: counts.articles, unread: counts.articles });
}

function upgradeArticle(row: OldArticle, text: string): OldArticle & NewFields {
  const { content } = row.updatedAt;
  const host = hostOf(row.canonicalUrl);
  const lists = row.trashed ? ['trash'] : ['all', 'inbox', 'reading:unread', `host:${host}`, 'untagged'];
  return {
    ...row,
    ...METADATA,
    ...STATE,
    host,
    similarity: simhash(text),
    listKeys: lists.map((list) => [list, row.versionSavedAt]),
    updatedAt: { ...row.updatedAt, state: content, tags: content },
  };
}

function* batch(ids: readonly number[]): Generator<number[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
