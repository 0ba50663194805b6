import type { PictureCounts, PictureProblem } from '@/utils/article/article-record';
import type { FetchedPicture } from '@/utils/article/fetched-picture';
import type { SaveFailure } from '@/utils/article/save-receipt';
import type { Result } from '@/utils/result/result';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import type { PictureRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { toRow } from '@/utils/storage/write-articles';

/** Counts after the change; null where the version or the picture is gone (undone meanwhile). */
type Settled = Result<PictureCounts | null, SaveFailure>;

/** Keeps a picture: its bytes, its state and the record's counts in one transaction of strict durability. */
export async function storePicture(versionId: number, n: number, picture: FetchedPicture): Promise<Settled> {
  const { type, bytes, thumbnail } = picture;
  const digest = await sha256(bytes);
  const change = { state: 'saved', type, size: bytes.byteLength, sha256: digest, problem: null } as const;
  return settle(versionId, n, change, async (version) => {
    await database.pictureBytes.put({ versionId, n, bytes });
    const shown = version.thumbnail;
    if (!thumbnail || (shown !== null && shown <= n)) return shown;
    await database.thumbnails.put({ versionId, ...thumbnail });
    return n;
  });
}

/** Notes that a picture could not be had, and counts it, in one transaction. */
export function markPictureMissing(versionId: number, n: number, problem: PictureProblem): Promise<Settled> {
  return settle(versionId, n, { state: 'missing', problem }, async (version) => version.thumbnail);
}

type PictureChange = Partial<PictureRow> & Pick<PictureRow, 'state'>;

/** @param writeBytes writes what goes with the change, and gives the thumbnail's number after it. */
async function settle(
  versionId: number,
  n: number,
  change: PictureChange,
  writeBytes: (version: VersionRow) => Promise<number | null>,
): Promise<Settled> {
  const { articles, versions, pictures, pictureBytes, thumbnails, jobs } = database;
  const tables = [articles, versions, pictures, pictureBytes, thumbnails, jobs];
  return attemptWrite(tables, async () => {
    const version = await versions.get(versionId);
    const picture = await pictures.get([versionId, n]);
    if (!version || !picture) return null;
    const thumbnail = await writeBytes(version);
    await pictures.update([versionId, n], change);
    const pictureCounts = recount(version.pictureCounts, picture.state, change.state);
    await updateCounts(version, { pictureCounts, thumbnail });
    return pictureCounts;
  });
}

function recount(counts: PictureCounts, from: PictureRow['state'], to: PictureRow['state']): PictureCounts {
  const change = (state: PictureRow['state']) => Number(to === state) - Number(from === state);
  return { ...counts, saved: counts.saved + change('saved'), missing: counts.missing + change('missing') };
}

/** Writes the counts to the version and to the article that shows it, and ends the job after the last picture. */
async function updateCounts(
  version: VersionRow,
  change: Pick<VersionRow, 'pictureCounts' | 'thumbnail'>,
): Promise<void> {
  await database.versions.update(version.id, change);
  await database.articles
    .where({ id: version.articleId })
    .filter((row) => row.versionId === version.id)
    // Whether pictures are missing is one of the lists that an article stands in.
    .modify((row) => Object.assign(row, toRow({ ...row, ...change })));
  const { total, saved, missing } = change.pictureCounts;
  if (saved + missing === total) await database.jobs.delete(['pictures', version.id]);
}
