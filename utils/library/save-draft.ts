import type { ArticleDraft } from '@/utils/article/article-draft';
import { hostOf } from '@/utils/article/host-of';
import type { SavedBefore, SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import type { Result } from '@/utils/result/result';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, toRow, writeArticles } from '@/utils/storage/write-articles';
import { addActivity } from './add-activity';
import { addVersion, VERSION_WRITES } from './add-version';
import { newArticleState } from './new-article-state';
import { type PreparedSave, prepareSave } from './prepare-save';
import { readBack } from './read-back';

/** What the transaction wrote. */
export interface Written {
  readonly id: number;
  readonly versionId: number;
  readonly before: SavedBefore | null;
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
  const written = await attemptWrite(tables, () => write(prepared));
  return written.ok ? readBack(written.value, prepared.sha256) : written;
}

async function write(prepared: PreparedSave): Promise<Written> {
  const known = (await database.articles.get({ urlKey: prepared.urlKey })) ?? null;
  const id = known ? known.id : await takeNumber(prepared);
  const versionId = await addVersion(id, known?.deletedAt ?? null, prepared);
  const base = known ?? { ...newArticle(prepared), id };
  const trash = known?.trashed ? prepared.savedAt : base.updatedAt.trash;
  const after = {
    ...base,
    ...currentVersion(prepared, versionId),
    versionCount: base.versionCount + 1,
    deletedAt: null,
    updatedAt: { ...base.updatedAt, content: prepared.savedAt, trash },
  };
  await writeArticles([{ before: known, after }]);
  await database.pending.put({ articleId: id });
  await addActivity(new Date(prepared.savedAt), {
    saved: 1,
    noiseCharacters: prepared.noiseCharacters,
    keptCharacters: prepared.draft.counts.characters,
  });
  const before = known?.kind === 'article' ? { id, versionSavedAt: known.versionSavedAt } : null;
  return { id, versionId, before };
}

/** The number of a new article. It stands in no list yet: its row is written once more, whole, in a moment. */
function takeNumber(prepared: PreparedSave): Promise<number> {
  return database.articles.add({ ...toRow(newArticle(prepared)), listKeys: [] });
}

/** The row of an article never seen before; its version is not known yet. */
function newArticle(prepared: PreparedSave): Omit<ArticleRow, 'id' | 'trashed' | 'listKeys'> {
  return { ...newArticleState(prepared.urlKey, prepared.savedAt), ...currentVersion(prepared, 0) };
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
