import type { ArticleDraft } from '@/utils/article/article-draft';
import { identifyUrl } from '@/utils/article/identify-url';
import type { SavedBefore, SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import { err, type Result } from '@/utils/result/result';
import { changeCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { nameFailure } from '@/utils/storage/name-failure';
import type { ArticleRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { readBack } from './read-back';
import { toMetadata } from './to-metadata';

/** Everything of a save that had to be computed before its transaction, which may wait for nothing else. */
interface Prepared {
  readonly draft: ArticleDraft;
  readonly urlKey: string;
  readonly savedAt: number;
  readonly sha256: VersionRow['sha256'];
}

/** What the transaction wrote. */
export interface Written {
  readonly id: number;
  readonly versionId: number;
  readonly before: SavedBefore | null;
}

/**
 * Saves a draft: record, body, text, removals and the list of pictures to fetch in one transaction of
 * strict durability, acknowledged only after it is complete and has been read back.
 *
 * A page that is known already gets a further version; the copy that was there is kept. Two saves of
 * one page at the same time give one article, because the transactions run one after the other. An
 * article in the trash comes out of it. On failure nothing is left behind.
 */
export async function saveDraft(draft: ArticleDraft, now: Date): Promise<Result<SaveReceipt, SaveFailure>> {
  const prepared = {
    draft,
    urlKey: identifyUrl(draft.canonicalUrl),
    savedAt: now.getTime(),
    sha256: { html: await sha256(draft.html), text: await sha256(draft.text) },
  };
  try {
    const { articles, versions, bodies, texts, removals, pictures, jobs, kv } = database;
    const tables = [articles, versions, bodies, texts, removals, pictures, jobs, kv];
    const written = await database.transaction('rw', tables, () => write(prepared));
    return await readBack(written, prepared.sha256);
  } catch (error) {
    return err(nameFailure(error));
  }
}

async function write(prepared: Prepared): Promise<Written> {
  const known = await database.articles.get({ urlKey: prepared.urlKey });
  const id = known ? known.id : await database.articles.add(newArticle(prepared));
  const versionId = await addVersion(id, known?.deletedAt ?? null, prepared);
  const update = { ...currentVersion(prepared, versionId), versionCount: (known?.versionCount ?? 0) + 1 };
  await database.articles.update(id, known ? { ...update, ...outOfTrash(known, prepared) } : update);
  await addBulk(versionId, prepared.draft);
  await changeCounts({ articles: known && !known.trashed ? 0 : 1, trashed: known?.trashed ? -1 : 0 });
  const before = known ? { id, versionSavedAt: known.versionSavedAt } : null;
  return { id, versionId, before };
}

/** The row of an article never seen before; its version is not known yet. */
function newArticle(prepared: Prepared): Omit<ArticleRow, 'id'> {
  return {
    uid: crypto.randomUUID(),
    urlKey: prepared.urlKey,
    savedAt: prepared.savedAt,
    versionCount: 0,
    deletedAt: null,
    trashed: 0,
    ...currentVersion(prepared, 0),
    updatedAt: { content: prepared.savedAt, trash: prepared.savedAt },
  };
}

/** The fields of an article that mirror its current version. */
function currentVersion({ draft, savedAt }: Prepared, versionId: number) {
  const pictureCounts = { total: draft.pictures.length, saved: 0, missing: 0 };
  return { ...toMetadata(draft), versionId, versionSavedAt: savedAt, pictureCounts, thumbnail: null };
}

function outOfTrash(known: ArticleRow, { savedAt }: Prepared): Partial<ArticleRow> {
  const trash = known.trashed ? savedAt : known.updatedAt.trash;
  return { deletedAt: null, trashed: 0, updatedAt: { content: savedAt, trash } };
}

function addVersion(articleId: number, trashedBefore: number | null, prepared: Prepared): Promise<number> {
  const { draft, savedAt, sha256 } = prepared;
  return database.versions.add({
    uid: crypto.randomUUID(),
    articleId,
    savedAt,
    metadata: toMetadata(draft),
    pictureCounts: { total: draft.pictures.length, saved: 0, missing: 0 },
    thumbnail: null,
    sha256,
    trashedBefore,
  });
}

async function addBulk(versionId: number, draft: ArticleDraft): Promise<void> {
  await database.bodies.add({ versionId, html: draft.html });
  await database.texts.add({ versionId, text: draft.text });
  await database.removals.add({ versionId, removals: draft.removals });
  if (draft.pictures.length === 0) return;
  const waiting = { state: 'waiting', type: '', size: 0, sha256: '', problem: null } as const;
  await database.pictures.bulkAdd(
    draft.pictures.map((picture, n) => ({ ...picture, ...waiting, versionId, n })),
  );
  await database.jobs.add({ kind: 'pictures', versionId, attempts: 0 });
}
