import { database } from '@/utils/storage/database';
import type { TableRow } from '@/utils/storage/put-rows';
import type { PictureRow, VersionRow } from '@/utils/storage/rows';
import type { PreparedSave } from './prepare-save';

/** Tables that the rows of {@link listVersionRows} are for. */
export const SAVED_TABLES = [
  database.versions,
  database.bodies,
  database.texts,
  database.removals,
  database.pictures,
  database.originals,
  database.jobs,
];

/**
 * The rows of one saving of an article, with the pictures that are to be fetched for it.
 *
 * @param versionId - a number that was taken for it.
 * @param trashedBefore - `deletedAt` of the article until now.
 */
export function listVersionRows(
  versionId: number,
  articleId: number,
  trashedBefore: number | null,
  prepared: PreparedSave,
): readonly TableRow[] {
  const { draft, metadata, savedAt, sha256, original } = prepared;
  const { versions, bodies, texts, removals, originals } = database;
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
  return [
    { table: versions, row: version },
    { table: bodies, row: { versionId, html: draft.html } },
    { table: texts, row: { versionId, text: draft.text } },
    { table: removals, row: { versionId, removals: draft.removals } },
    ...(original ? [{ table: originals, row: { versionId, ...original } }] : []),
    ...listPictureRows(versionId, draft.pictures),
  ];
}

function listPictureRows(versionId: number, found: PreparedSave['draft']['pictures']): readonly TableRow[] {
  const { pictures, jobs } = database;
  if (found.length === 0) return [];
  const waiting = { state: 'waiting', type: '', size: 0, sha256: '', problem: null } as const;
  const rows = found.map((picture, n): PictureRow => ({ ...picture, ...waiting, versionId, n }));
  return [
    ...rows.map((row) => ({ table: pictures, row })),
    { table: jobs, row: { kind: 'pictures', versionId, attempts: 0 } },
  ];
}
