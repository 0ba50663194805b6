import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';
import type { PreparedSave } from './prepare-save';

/** Tables that {@link putVersion} touches, for the transaction around it. */
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
 * @param versionId - a number that was taken for it.
 * @param trashedBefore - `deletedAt` of the article until now.
 */
export async function putVersion(
  versionId: number,
  articleId: number,
  trashedBefore: number | null,
  prepared: PreparedSave,
): Promise<void> {
  const { draft, metadata, savedAt, sha256, original } = prepared;
  const version: VersionRow = {
    id: versionId,
    uid: crypto.randomUUID(),
    articleId,
    kind: 'article',
    savedAt,
    metadata,
    pictureCounts: { total: draft.pictures.length, saved: 0, missing: 0 },
    thumbnail: null,
    sha256,
    trashedBefore,
  };
  await Promise.all([
    database.versions.put(version),
    database.bodies.add({ versionId, html: draft.html }),
    database.texts.add({ versionId, text: draft.text }),
    database.removals.add({ versionId, removals: draft.removals }),
    original ? database.originals.add({ versionId, ...original }) : null,
    draft.pictures.length > 0 ? queuePictures(versionId, draft.pictures) : null,
  ]);
}

async function queuePictures(versionId: number, pictures: PreparedSave['draft']['pictures']): Promise<void> {
  const waiting = { state: 'waiting', type: '', size: 0, sha256: '', problem: null } as const;
  await Promise.all([
    database.pictures.bulkAdd(pictures.map((picture, n) => ({ ...picture, ...waiting, versionId, n }))),
    database.jobs.add({ kind: 'pictures', versionId, attempts: 0 }),
  ]);
}
