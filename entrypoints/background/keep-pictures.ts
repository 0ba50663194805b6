import type { PictureCounts, PictureProblem } from '@/utils/article/article-record';
import type { FetchedPicture } from '@/utils/article/fetched-picture';
import { stayAwake } from '@/utils/browser/stay-awake';
import { beginPictureJob, listPictureJobs, type PictureJob } from '@/utils/library/picture-jobs';
import { markPictureMissing, storePicture } from '@/utils/library/settle-picture';
import { fetchPictures } from '@/utils/pictures/fetch-pictures';
import { err, type Result } from '@/utils/result/result';

/** A version's pictures are given up after this many beginnings: they keep stopping the background. */
const MOST_ATTEMPTS = 5;

/** Work going on in this background, by version. */
const running = new Map<number, AbortController>();

/** Told about the counts after each picture. */
type OnCounts = (counts: PictureCounts) => void;

/**
 * Fetches and keeps the pictures that a version still waits for. Ends early where the version is
 * taken back, or nothing can be written any more: what is open then stays queued for the next start.
 *
 * @param tabId - tab that shows the page, or null.
 */
export async function keepPictures(
  versionId: number,
  tabId: number | null,
  onCounts: OnCounts,
): Promise<void> {
  if (running.has(versionId)) return;
  const controller = new AbortController();
  running.set(versionId, controller);
  try {
    const job = await beginPictureJob(versionId);
    if (job) await stayAwake(work(job, tabId, onCounts, controller));
  } finally {
    running.delete(versionId);
  }
}

/** Notes that none of a version's pictures is wanted. They can still be fetched on its reader's wish. */
export async function skipPictures(versionId: number, onCounts: OnCounts): Promise<void> {
  const job = await beginPictureJob(versionId);
  for (const { n } of job?.waiting ?? []) {
    const counts = await keepPicture(versionId, n, err('unwanted'));
    if (counts) onCounts(counts);
  }
}

/** Stops the work on a version that is being taken back. */
export function stopPictures(versionId: number): void {
  running.get(versionId)?.abort();
}

/** Takes up what was left when the background, or the browser, was stopped. */
export async function resumePictures(): Promise<void> {
  for (const versionId of await listPictureJobs()) await keepPictures(versionId, null, () => undefined);
}

async function work(
  job: PictureJob,
  tabId: number | null,
  onCounts: OnCounts,
  controller: AbortController,
): Promise<void> {
  const { versionId, waiting, keptBytes, attempts } = job;
  const keep = async (n: number, picture: Result<FetchedPicture, PictureProblem>) => {
    const counts = await keepPicture(versionId, n, picture);
    if (counts) onCounts(counts);
    else controller.abort();
  };
  if (attempts >= MOST_ATTEMPTS) {
    for (const { n } of waiting) await keep(n, err('network'));
    return;
  }
  const source = { pageUrl: job.pageUrl, tabId };
  await fetchPictures({ pictures: waiting, source, keptBytes }, keep, controller.signal);
}

/** Counts after it; null where nothing can be noted any more. A picture there is no room for is noted as missing. */
async function keepPicture(
  versionId: number,
  n: number,
  picture: Result<FetchedPicture, PictureProblem>,
): Promise<PictureCounts | null> {
  if (!picture.ok) return settled(await markPictureMissing(versionId, n, picture.error));
  const stored = await storePicture(versionId, n, picture.value);
  if (stored.ok || stored.error.code !== 'quota') return settled(stored);
  return settled(await markPictureMissing(versionId, n, 'disk-full'));
}

function settled(outcome: Awaited<ReturnType<typeof storePicture>>): PictureCounts | null {
  return outcome.ok ? outcome.value : null;
}
