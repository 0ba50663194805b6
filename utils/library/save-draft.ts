import type { ArticleDraft } from '@/utils/article/article-draft';
import { hostOf } from '@/utils/article/host-of';
import type { SavedBefore, SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import type { Result } from '@/utils/result/result';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { readCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { canPutOff } from '@/utils/storage/facets';
import { readBehind, type StoredArticle } from '@/utils/storage/read-behind';
import { takeNumber } from '@/utils/storage/take-number';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { addActivity, readDay } from './add-activity';
import { newArticleState } from './new-article-state';
import { type PreparedSave, prepareSave } from './prepare-save';
import { putVersion, VERSION_WRITES } from './put-version';
import { readBack } from './read-back';

/** What the transaction wrote. */
export interface Written {
  readonly id: number;
  readonly versionId: number;
  readonly before: SavedBefore | null;
  /** What stands in the database afterwards. */
  readonly stored: Promise<StoredArticle>;
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
  const tables = [...ARTICLE_TABLES, ...VERSION_WRITES, database.pending, database.activity];
  const written = await attemptWrite(tables, (commit) => write(prepared, commit));
  return written.ok ? readBack(written.value, draft) : written;
}

/**
 * Everything is asked for at once, then everything is written at once, and read again behind it:
 * requests that waited for one another were most of a save's time. So a number is taken for a new
 * article before it is known whether it is one.
 */
async function write(prepared: PreparedSave, commit: () => void): Promise<Written> {
  const fresh = newArticleState(prepared.urlKey, prepared.savedAt);
  const moment = new Date(prepared.savedAt);
  const [known = null, number, versionId, counts, day] = await Promise.all([
    database.articles.get({ urlKey: prepared.urlKey }),
    takeNumber(database.articles),
    takeNumber(database.versions),
    readCounts(),
    readDay(moment),
  ]);
  const id = known?.id ?? number;
  const base = known ?? { ...fresh, id };
  const trash = known?.trashed ? prepared.savedAt : base.updatedAt.trash;
  const after = {
    ...base,
    ...currentVersion(prepared, versionId),
    versionCount: base.versionCount + 1,
    deletedAt: null,
    updatedAt: { ...base.updatedAt, content: prepared.savedAt, trash },
  };
  const writing = Promise.all([
    putVersion(versionId, id, known?.deletedAt ?? null, prepared),
    writeArticles([{ before: known, after }], { counts, mayPutOff: true }),
    known ? database.articles.delete(number) : null,
    database.pending.put({ articleId: id }),
    addActivity(moment, activityOf(prepared), day),
  ]);
  // Anything else has to read before it writes.
  if (!known && canPutOff(counts)) commit();
  const stored = readBehind(id, versionId);
  await writing;
  const before = known?.kind === 'article' ? { id, versionSavedAt: known.versionSavedAt } : null;
  return { id, versionId, before, stored };
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
