import type { StoredPicture } from '@/utils/article/article-record';
import type { PictureRef } from '@/utils/article/picture-ref';
import { database } from '@/utils/storage/database';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';

/** How one picture of a version stands, without its bytes. */
export interface PictureState extends PictureRef, Pick<StoredPicture, 'state' | 'problem'> {
  /** Place among the version's pictures, from 0. */
  readonly n: number;
}

/** Follows the pictures of a version: told at once, and again whenever one arrives or is given up. */
export function watchPictures(
  versionId: number,
  observer: QueryObserver<readonly PictureState[]>,
  signal: AbortSignal,
): void {
  const query = () =>
    database.pictures.where('[versionId+n]').between([versionId], [versionId, []]).toArray();
  watchQuery(query, observer, signal);
}
