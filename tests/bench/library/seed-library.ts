import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { hostOf } from '@/utils/article/host-of';
import { identifyUrl } from '@/utils/article/identify-url';
import { toMetadata } from '@/utils/library/to-metadata';
import { database } from '@/utils/storage/database';
import type { ArticleRow, VersionRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, toRow, writeArticles } from '@/utils/storage/write-articles';
import { simhash } from '@/utils/text/simhash';
import { EPOCH, type Models, makeDraft } from './make-draft.ts';

/** Minutes between two articles of the made library. */
const APART = 20;
const TAGS = ['经济', '科技', '城市', 'climate', 'AI', '读书', '健康', 'long-reads'];

/**
 * Puts made articles into the library in one transaction, by the product's own writer of rows. A
 * save of each would take the better part of an hour at 50,000.
 *
 * @param brevity - so much of the usual length.
 * @returns milliseconds of the transaction.
 */
export async function seedLibrary(models: Models, from: number, count: number, brevity = 1): Promise<number> {
  const drafts = Array.from({ length: count }, (_, index) => makeDraft(from + index, models, brevity));
  const rows = drafts.map((draft, index) => makeRow(draft, from + index));
  const { versions, bodies, texts, removals, pending } = database;
  const tables = [...ARTICLE_TABLES, versions, bodies, texts, removals, pending];
  const start = performance.now();
  await database.transaction('rw', tables, async () => {
    await writeArticles(rows.map((after) => ({ before: null, after })));
    await versions.bulkPut(drafts.map((draft, index) => makeVersion(toMetadata(draft), from + index)));
    await bodies.bulkPut(drafts.map(({ html }, index) => ({ versionId: from + index + 1, html })));
    await texts.bulkPut(drafts.map(({ text }, index) => ({ versionId: from + index + 1, text })));
    await removals.bulkPut(drafts.map((_, index) => ({ versionId: from + index + 1, removals: [] })));
    await pending.bulkPut(rows.map(({ id }) => ({ articleId: id })));
  });
  return performance.now() - start;
}

function makeRow(draft: ArticleDraft, n: number): ArticleRow {
  const savedAt = savedAtOf(n);
  const tags = TAGS.filter((_, index) => (n * 31 + index * 17) % 23 === 0).sort();
  return toRow({
    ...toMetadata(draft),
    id: n + 1,
    uid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    urlKey: identifyUrl(draft.canonicalUrl),
    versionId: n + 1,
    versionCount: 1,
    savedAt,
    versionSavedAt: savedAt,
    pictureCounts: { total: 0, saved: 0, missing: 0 },
    thumbnail: null,
    deletedAt: null,
    kind: 'article',
    host: hostOf(draft.canonicalUrl),
    reading: n % 3 === 0 ? 'read' : n % 7 === 0 ? 'reading' : 'unread',
    archived: n % 4 === 3,
    starred: n % 17 === 0,
    tags,
    lastReadAt: n % 3 === 0 ? savedAt + 3_600_000 : null,
    secondsRead: 0,
    position: null,
    similarity: simhash(draft.text),
    highlightCount: 0,
    updatedAt: { content: savedAt, trash: savedAt, state: savedAt, tags: savedAt },
  });
}

function makeVersion(metadata: ArticleMetadata, n: number): VersionRow {
  return {
    id: n + 1,
    uid: `00000000-0000-4001-8000-${String(n).padStart(12, '0')}`,
    articleId: n + 1,
    kind: 'article',
    savedAt: savedAtOf(n),
    metadata,
    pictureCounts: { total: 0, saved: 0, missing: 0 },
    thumbnail: null,
    sha256: { html: '', text: '' },
    trashedBefore: null,
  };
}

function savedAtOf(n: number): number {
  return EPOCH - n * APART * 60_000;
}
