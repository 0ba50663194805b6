import type { ArticleDraft } from '@/utils/article/article-draft';
import { hostOf } from '@/utils/article/host-of';
import type { SavedBefore, SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import type { Result } from '@/utils/result/result';
import { askBeforeSave } from '@/utils/storage/ask-before-save';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import { announceRows, putRows, type TableRow } from '@/utils/storage/put-rows';
import { readBehind, type StoredArticle } from '@/utils/storage/read-behind';
import { ARTICLE_TABLES, listNewArticle, writeArticles } from '@/utils/storage/write-articles';
import { dayOf } from '@/utils/text/day-of';
import { sumDay } from './add-activity';
import { listVersionRows, SAVED_TABLES } from './list-version-rows';
import { newArticleState } from './new-article-state';
import { type PreparedSave, prepareSave } from './prepare-save';
import { readBack } from './read-back';

/** What the transaction wrote. */
export interface Written {
  readonly id: number;
  readonly versionId: number;
  readonly before: SavedBefore | null;
  /** What stands in the database afterwards. */
  readonly stored: Promise<StoredArticle>;
  /** Rows that nobody who watches their tables knows of yet. */
  readonly rows: readonly TableRow[];
}

/**
 * Saves a draft: record, body, text, removals, original and the list of pictures to fetch in one
 * transaction of strict durability, acknowledged only after it is complete and has been read back.
 *
 * A page that is known already gets a further version; the copy that was there is kept, and so are
 * state, tags and highlights. Two saves of one page at the same time give one article, because the
 * transactions run one after the other. An article in the trash comes out of it. On failure nothing
 * is left behind.
 *
 * @param original - the page's HTML as it was, to be kept compressed; null where it is not to be kept.
 */
export async function saveDraft(
  draft: ArticleDraft,
  now: Date,
  original: string | null = null,
): Promise<Result<SaveReceipt, SaveFailure>> {
  const prepared = await prepareSave(draft, original, now);
  const tables = [...ARTICLE_TABLES, ...SAVED_TABLES, database.pending, database.activity];
  const written = await attemptWrite(tables, (transaction) => write(prepared, transaction));
  if (!written.ok) return written;
  announceRows(written.value.rows);
  return readBack(written.value, draft);
}

/**
 * Everything is asked for at once, then everything is written at once, and read again behind it:
 * requests that waited for one another were most of a save's time.
 */
async function write(prepared: PreparedSave, transaction: IDBTransaction): Promise<Written> {
  const { urlKey, savedAt } = prepared;
  const today = dayOf(new Date(savedAt));
  const { known, number, versionId, counts, day } = await askBeforeSave(transaction, urlKey, today);
  const id = known?.id ?? number;
  const base = known ?? { ...newArticleState(urlKey, savedAt), id };
  const trash = known?.trashed ? savedAt : base.updatedAt.trash;
  const after = {
    ...base,
    ...currentVersion(prepared, versionId),
    versionCount: base.versionCount + 1,
    deletedAt: null,
    updatedAt: { ...base.updatedAt, content: savedAt, trash },
  };
  const version = [
    ...listVersionRows(versionId, id, known?.deletedAt ?? null, prepared),
    { table: database.pending, row: { articleId: id } },
    { table: database.activity, row: sumDay(today, day, activityOf(prepared)) },
  ];
  const article = known ? null : listNewArticle(after, counts);
  const rows = [...version, ...(article ?? [])];
  const writing = Promise.all([
    putRows(transaction, rows),
    article ? null : writeArticles([{ before: known ?? null, after }], counts),
    known ? database.articles.delete(number) : null,
  ]);
  // Whatever is not new has to be read before it is written.
  if (article) transaction.commit();
  const stored = readBehind(id, versionId);
  await writing;
  const before = known?.kind === 'article' ? { id, versionSavedAt: known.versionSavedAt } : null;
  return { id, versionId, before, stored, rows };
}

function activityOf({ noiseCharacters, draft }: PreparedSave) {
  return { saved: 1, noiseCharacters, keptCharacters: draft.counts.characters };
}

/** The fields of an article that mirror its current version. */
function currentVersion({ draft, metadata, savedAt, similarity }: PreparedSave, versionId: number) {
  return {
    ...metadata,
    kind: 'article' as const,
    host: hostOf(draft.canonicalUrl),
    versionId,
    versionSavedAt: savedAt,
    pictureCounts: { total: draft.pictures.length, saved: 0, missing: 0 },
    thumbnail: null,
    similarity,
  };
}
