import { database } from '@/utils/storage/database';
import type { PreparedSave } from './prepare-save';

/** Tables that {@link addVersion} touches, for the transaction around it. */
export const VERSION_WRITES = [
  database.versions,
  database.bodies,
  database.texts,
  database.removals,
  database.pictures,
  database.originals,
  database.jobs,
];

/**
 * Writes one saving of an article, with the pictures that are to be fetched for it; to be called
 * inside a transaction.
 *
 * @param trashedBefore - `deletedAt` of the article until now.
 * @returns The version's number.
 */
export async function addVersion(
  articleId: number,
  trashedBefore: number | null,
  prepared: PreparedSave,
): Promise<number> {
  const { draft, metadata, savedAt, sha256, original } = prepared;
  const versionId = await database.versions.add({
    uid: crypto.randomUUID(),
    articleId,
    kind: 'article',
    savedAt,
    metadata,
    pictureCounts: { total: draft.pictures.length, saved: 0, missing: 0 },
    thumbnail: null,
    sha256,
    trashedBefore,
  });
  await database.bodies.add({ versionId, html: draft.html });
  await database.texts.add({ versionId, text: draft.text });
  await database.removals.add({ versionId, removals: draft.removals });
  if (original) await database.originals.add({ versionId, ...original });
  if (draft.pictures.length > 0) await queuePictures(versionId, draft.pictures);
  return versionId;
}

async function queuePictures(versionId: number, pictures: PreparedSave['draft']['pictures']): Promise<void> {
  const waiting = { state: 'waiting', type: '', size: 0, sha256: '', problem: null } as const;
  await database.pictures.bulkAdd(pictures.map((picture, n) => ({ ...picture, ...waiting, versionId, n })));
  await database.jobs.add({ kind: 'pictures', versionId, attempts: 0 });
}
