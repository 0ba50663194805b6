import type { PictureProblem } from '@/utils/article/article-record';
import type { FetchedPicture } from '@/utils/article/fetched-picture';
import type { PictureRef } from '@/utils/article/picture-ref';
import { err, type Result } from '@/utils/result/result';
import { fetchPicture, type PictureSource } from './fetch-picture';
import { PICTURE_LIMITS } from './picture-limits';

/** Pictures to fetch for one version of an article. */
export interface PictureOrder {
  /** `n` is the picture's place among all of the version. */
  readonly pictures: readonly (PictureRef & { readonly n: number })[];
  readonly source: PictureSource;
  /** Bytes of the version's pictures that are kept already. */
  readonly keptBytes: number;
}

/** Takes the outcome for picture `n`; the next picture is asked for when it is done. */
export type TakePicture = (n: number, outcome: Result<FetchedPicture, PictureProblem>) => Promise<void>;

/**
 * Fetches pictures, a few at a time, in the order of the article, within the caps. Every picture has
 * an outcome, unless the signal ends the work.
 */
export async function fetchPictures(
  order: PictureOrder,
  take: TakePicture,
  signal: AbortSignal,
): Promise<void> {
  const queue = [...order.pictures];
  let keptBytes = order.keptBytes;
  const work = async () => {
    for (let picture = queue.shift(); picture && !signal.aborted; picture = queue.shift()) {
      const full = picture.n >= PICTURE_LIMITS.pictures || keptBytes >= PICTURE_LIMITS.articleBytes;
      const outcome = full ? err('too-many' as const) : await fetchPicture(picture, order.source, signal);
      if (signal.aborted) return;
      if (outcome.ok) keptBytes += outcome.value.bytes.byteLength;
      await take(picture.n, outcome);
    }
  };
  await Promise.all(Array.from({ length: PICTURE_LIMITS.atOnce }, work));
}
