import type { ReadingPosition } from '@/utils/article/reading-position';
import {
  dropPendingPosition,
  listPendingPositions,
  notePendingPosition,
  readPendingPosition,
  settlePendingPosition,
} from '@/utils/storage/pending-positions';
import { savePosition } from './save-position';

/**
 * Keeps where reading stands, for a page that may be gone the next moment: whatever becomes of the
 * transaction, {@link lastPosition} gives this place from now on. In pages only.
 */
export async function keepPosition(articleId: number, position: ReadingPosition): Promise<void> {
  notePendingPosition(articleId, position);
  await savePosition(articleId, position);
  settlePendingPosition(articleId, position);
}

/**
 * Where reading stopped: the last place that was kept, even where it has not reached the library yet.
 *
 * @param kept - what the library has.
 */
export function lastPosition(articleId: number, kept: ReadingPosition | null): ReadingPosition | null {
  return readPendingPosition(articleId) ?? kept;
}

/** Brings into the library what pages that are gone had no time to. */
export async function settlePositions(): Promise<void> {
  for (const articleId of listPendingPositions()) {
    const position = readPendingPosition(articleId);
    if (position) await keepPosition(articleId, position);
    else dropPendingPosition(articleId);
  }
}
