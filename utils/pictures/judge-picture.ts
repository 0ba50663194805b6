import type { PictureProblem } from '@/utils/article/article-record';
import type { FetchedPicture } from '@/utils/article/fetched-picture';
import { err, ok, type Result } from '@/utils/result/result';
import { isSafeSvg } from './is-safe-svg';
import { isPixel } from './is-tracker';
import { makeThumbnail } from './make-thumbnail';
import { readPictureSize } from './read-picture-size';
import { sniffType } from './sniff-type';

/** Drawn, a picture takes four bytes a pixel: more than this many pixels are not drawn here. */
const MOST_PIXELS = 40_000_000;

/** Looks at the bytes that came: what they are, whether they may be kept, and how they look in a list. */
export async function judgePicture(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FetchedPicture, PictureProblem>> {
  const type = sniffType(bytes);
  if (!type) return err('not-an-image');
  if (type === 'image/svg+xml') return judgeSvg(bytes);
  const size = readPictureSize(bytes, type);
  if (size && isPixel(size.width, size.height)) return err('tracker');
  const drawable = !size || size.width * size.height <= MOST_PIXELS;
  return ok({ type, bytes, thumbnail: drawable ? await makeThumbnail(bytes, type) : null });
}

function judgeSvg(bytes: Uint8Array<ArrayBuffer>): Result<FetchedPicture, PictureProblem> {
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!isSafeSvg(source)) return err('not-an-image');
  } catch (error) {
    // A drawing in another encoding cannot be judged.
    if (error instanceof TypeError) return err('not-an-image');
    throw error;
  }
  return ok({ type: 'image/svg+xml', bytes, thumbnail: null });
}
