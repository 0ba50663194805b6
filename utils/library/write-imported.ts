import { cleanTags } from '@/utils/article/clean-tag';
import { hostOf } from '@/utils/article/host-of';
import type { PortableHighlight } from '@/utils/article/portable-article';
import { database } from '@/utils/storage/database';
import type { ArticleRow, ImportBatchRow, VersionRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, type ArticleChange, toRow, writeArticles } from '@/utils/storage/write-articles';
import { VERSION_TABLES } from './erase-version';
import { isSameState, mergeState } from './merge-imported';
import type { PreparedImport, PreparedVersion } from './prepare-imported';

/** Tables that {@link writeImported} touches, for the transaction around it. */
export const IMPORT_TABLES = [
  ...ARTICLE_TABLES,
  ...VERSION_TABLES,
  database.highlights,
  database.pending,
  database.tombstones,
  database.activity,
];

/** Part of an {@link ImportBatchRow} that articles make. */
export type ImportedBatch = Pick<ImportBatchRow, 'added' | 'changed' | 'highlights' | 'tombstones'>;

/** What a batch has written so far, in the shape in which it is taken back. */
interface Journal {
  readonly added: number[];
  readonly changed: ImportBatchRow['changed'][number][];
  readonly highlights: ImportBatchRow['highlights'][number][];
  readonly tombstones: ImportBatchRow['tombstones'][number][];
}

/** Writes articles from a file, new ones and such as are here already; to be called inside a transaction. */
export async function writeImported(batch: readonly PreparedImport[]): Promise<ImportedBatch> {
  const journal: Journal = { added: [], changed: [], highlights: [], tombstones: [] };
  const fresh: PreparedImport[] = [];
  const seen = new Set<string>();
  for (const item of batch) {
    const known = await findKnown(item);
    // The second of one address within a batch has to meet the first one written.
    if (known || seen.has(item.urlKey)) {
      await addAll(fresh.splice(0), journal);
      const row = known ?? (await findKnown(item));
      if (row) await mergeOne(row, item, journal);
    } else {
      fresh.push(item);
      seen.add(item.urlKey);
    }
  }
  await addAll(fresh, journal);
  return journal;
}

async function findKnown({ article, urlKey }: PreparedImport): Promise<ArticleRow | undefined> {
  return (
    (await database.articles.where({ uid: article.uid }).first()) ??
    (await database.articles.where({ urlKey }).first())
  );
}

async function addAll(items: readonly PreparedImport[], journal: Journal): Promise<void> {
  if (items.length === 0) return;
  const ids = await database.articles.bulkAdd(
    items.map((item) => toRow(newRow(item, 0, 0))),
    { allKeys: true },
  );
  const versions = items.flatMap((item, index) =>
    item.versions.map((prepared) => ({ articleId: ids[index] ?? 0, prepared })),
  );
  const versionIds = await addVersions(versions);
  const numbers = new Map(versions.map(({ prepared }, index) => [prepared.row.uid, versionIds[index] ?? 0]));
  const changes: ArticleChange[] = [];
  for (const [index, item] of items.entries()) {
    const id = ids[index] ?? 0;
    const count = await addHighlights(id, item.article.highlights, numbers, journal);
    const current = numbers.get(item.versions.at(-1)?.row.uid ?? '') ?? 0;
    changes.push({ before: null, after: { ...newRow(item, current, count.length), id } });
    journal.added.push(id);
  }
  await writeArticles(changes);
  await database.pending.bulkPut(ids.map((articleId) => ({ articleId })));
  await dropTombstones(
    items.map(({ article }) => article.uid),
    journal,
  );
}

/** The row of an article that was not here, by the last of its versions. */
function newRow(item: PreparedImport, versionId: number, highlightCount: number) {
  const { uid, versions: _versions, highlights: _highlights, tags, ...state } = item.article;
  return {
    ...currentFields(item.versions, versionId),
    ...state,
    uid,
    urlKey: item.urlKey,
    tags: cleanTags(tags),
    versionCount: item.versions.filter(({ row }) => row.kind === 'article').length,
    highlightCount,
  };
}

/** The fields of an article that mirror its current version. */
function currentFields(versions: readonly PreparedVersion[], versionId: number) {
  const last = versions.at(-1);
  if (!last) throw new Error('an article without a version');
  const { kind, savedAt, metadata, pictureCounts, thumbnail } = last.row;
  return {
    ...metadata,
    kind,
    host: hostOf(metadata.canonicalUrl),
    versionId,
    versionSavedAt: savedAt,
    pictureCounts,
    thumbnail,
    similarity: last.similarity,
  };
}

async function addVersions(
  versions: readonly { readonly articleId: number; readonly prepared: PreparedVersion }[],
): Promise<readonly number[]> {
  const rows = versions.map(({ articleId, prepared }) => ({ ...prepared.row, articleId }) as VersionRow);
  const ids = await database.versions.bulkAdd(rows, { allKeys: true });
  const numbered = versions.map(({ prepared }, index) => ({ versionId: ids[index] ?? 0, ...prepared }));
  await database.bodies.bulkAdd(
    numbered.map(({ versionId, version }) => ({ versionId, html: version.html })),
  );
  await database.texts.bulkAdd(numbered.map(({ versionId, version }) => ({ versionId, text: version.text })));
  await database.removals.bulkAdd(
    numbered.map(({ versionId, version }) => ({ versionId, removals: version.removals })),
  );
  await database.pictures.bulkAdd(
    numbered.flatMap(({ versionId, pictures }) => pictures.map((picture) => ({ ...picture, versionId }))),
  );
  await database.pictureBytes.bulkAdd(
    numbered.flatMap(({ versionId, version }) =>
      version.pictures.flatMap(({ state, bytes }, n) => (state === 'saved' ? [{ versionId, n, bytes }] : [])),
    ),
  );
  await database.thumbnails.bulkAdd(
    numbered.flatMap(({ versionId, version: { thumbnail } }) =>
      thumbnail ? [{ versionId, type: thumbnail.type, bytes: thumbnail.bytes }] : [],
    ),
  );
  await database.originals.bulkAdd(
    numbered.flatMap(({ versionId, version: { original } }) =>
      original ? [{ versionId, ...original }] : [],
    ),
  );
  await database.jobs.bulkAdd(
    numbered
      .filter(({ pictures }) => pictures.some(({ state }) => state === 'waiting'))
      .map(({ versionId }) => ({ kind: 'pictures' as const, versionId, attempts: 0 })),
  );
  return ids;
}

/** @returns The numbers of those that were added; one that is here already gives way to a newer one. */
async function addHighlights(
  articleId: number,
  highlights: readonly PortableHighlight[],
  versionIds: ReadonlyMap<string, number>,
  journal: Journal,
): Promise<readonly number[]> {
  const added: number[] = [];
  for (const { versionUid, ...highlight } of highlights) {
    const known = await database.highlights.where({ uid: highlight.uid }).first();
    const versionId = versionIds.get(versionUid) ?? [...versionIds.values()].at(-1) ?? 0;
    if (!known) {
      added.push(await database.highlights.add({ ...highlight, articleId, versionId }));
    } else if (known.articleId === articleId && known.updatedAt < highlight.updatedAt) {
      journal.highlights.push(known);
      await database.highlights.put({ ...highlight, id: known.id, articleId, versionId: known.versionId });
    }
  }
  if (added.length > 0) {
    await dropTombstones(
      highlights.map(({ uid }) => uid),
      journal,
    );
  }
  return added;
}

async function mergeOne(before: ArticleRow, item: PreparedImport, journal: Journal): Promise<void> {
  const stored = await database.versions.where({ articleId: before.id }).toArray();
  const wanted = await missingVersions(before, stored, item);
  const ids = await addVersions(wanted.map((prepared) => ({ articleId: before.id, prepared })));
  const numbers = new Map([
    ...stored.map(({ uid, id }) => [uid, id] as const),
    ...wanted.map(({ row }, index) => [row.uid, ids[index] ?? 0] as const),
    // What another program marked has no version of ours: it belongs to the one that is shown.
    ['', before.versionId] as const,
  ]);
  const highlightIds = await addHighlights(
    before.id,
    await missingHighlights(before.id, item),
    numbers,
    journal,
  );
  const state = mergeState(before, item.article, item.isOwn);
  const last = wanted.at(-1);
  const isNewer = last !== undefined && (before.kind === 'link' || last.row.savedAt > before.versionSavedAt);
  const current = last && isNewer ? currentFields([last], numbers.get(last.row.uid) ?? 0) : {};
  const isChanged = wanted.length > 0 || highlightIds.length > 0 || !isSameState(before, state);
  if (!isChanged) return;
  const after = {
    ...before,
    ...current,
    ...state,
    versionCount: before.versionCount + wanted.filter(({ row }) => row.kind === 'article').length,
    highlightCount: before.highlightCount + highlightIds.length,
  };
  await writeArticles([{ before, after }]);
  if (isNewer) await database.pending.put({ articleId: before.id });
  journal.changed.push({ before, versionIds: ids, highlightIds });
}

/** Versions that are worth adding: of ours those not here, of others' the text of what was a mere link. */
async function missingVersions(
  before: ArticleRow,
  stored: readonly VersionRow[],
  { versions, isOwn }: PreparedImport,
): Promise<readonly PreparedVersion[]> {
  const withText = versions.filter(({ row }) => row.kind === 'article');
  if (!isOwn) return before.kind === 'link' ? withText.slice(-1) : [];
  const candidates = before.kind === 'link' ? versions : withText;
  const here = new Set(stored.map(({ uid }) => uid));
  const absent = candidates.filter(({ row }) => !here.has(row.uid));
  const elsewhere = await database.versions
    .where('uid')
    .anyOf(absent.map(({ row }) => row.uid))
    .toArray();
  const taken = new Set(elsewhere.map(({ uid }) => uid));
  return absent.filter(({ row }) => !taken.has(row.uid));
}

/** Highlights of others have no identity: the same words marked twice are one. */
async function missingHighlights(
  articleId: number,
  { article, isOwn }: PreparedImport,
): Promise<readonly PortableHighlight[]> {
  if (isOwn || article.highlights.length === 0) return article.highlights;
  const marked = new Set(
    (await database.highlights.where({ articleId }).toArray()).map(({ exact }) => exact),
  );
  return article.highlights
    .filter(({ exact }) => !marked.has(exact))
    .map((highlight) => ({ ...highlight, versionUid: '' }));
}

/** What came back is not deleted any more. */
async function dropTombstones(uids: readonly string[], journal: Journal): Promise<void> {
  const found = (await database.tombstones.bulkGet([...uids])).filter((row) => row !== undefined);
  journal.tombstones.push(...found);
  await database.tombstones.bulkDelete(found.map(({ uid }) => uid));
}
