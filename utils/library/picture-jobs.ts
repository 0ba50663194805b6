import type { PictureRef } from '@/utils/article/picture-ref';
import { database } from '@/utils/storage/database';

/** The pictures of one version that are still to be fetched. */
export interface PictureJob {
  readonly versionId: number;
  readonly articleId: number;
  /** Address of the page they belong to. */
  readonly pageUrl: string;
  /** How often this work was begun before; high where it keeps killing its worker. */
  readonly attempts: number;
  /** Bytes of the pictures already kept. */
  readonly keptBytes: number;
  readonly waiting: readonly (PictureRef & { readonly n: number })[];
}

/** Versions whose pictures were not all settled when the work on them ended. */
export async function listPictureJobs(): Promise<readonly number[]> {
  const jobs = await database.jobs
    .where('[kind+versionId]')
    .between(['pictures'], ['pictures', []])
    .toArray();
  return jobs.map(({ versionId }) => versionId);
}

/** Begins the work on a version's pictures, noting the attempt; null where there is nothing to do. */
export function beginPictureJob(versionId: number): Promise<PictureJob | null> {
  const { versions, pictures, jobs } = database;
  return database.transaction('rw', [versions, pictures, jobs], async () => {
    const job = await jobs.get(['pictures', versionId]);
    const version = await versions.get(versionId);
    if (!job || !version) return null;
    await jobs.put({ ...job, attempts: job.attempts + 1 });
    const all = await pictures.where('[versionId+n]').between([versionId], [versionId, []]).toArray();
    return {
      versionId,
      articleId: version.articleId,
      pageUrl: version.metadata.url,
      attempts: job.attempts,
      keptBytes: all.reduce((sum, { size }) => sum + size, 0),
      waiting: all.filter(({ state }) => state === 'waiting'),
    };
  });
}
