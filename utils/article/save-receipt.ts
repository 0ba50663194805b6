import type { PictureCounts } from './article-record';

/** An earlier copy in the library. */
export interface SavedBefore {
  readonly id: number;
  /** When its current version was saved, milliseconds since the epoch. */
  readonly versionSavedAt: number;
}

/** Truth about a finished or running save, read back from the database. */
export interface SaveReceipt {
  readonly id: number;
  /** The version that this save made. */
  readonly versionId: number;
  /** Characters of running text kept (white space not counted), as read back. */
  readonly characters: number;
  readonly pictures: PictureCounts;
  /** The copy that was there before, or null; it is still kept. */
  readonly before: SavedBefore | null;
}

/**
 * Why a save failed. In every case the library is as it was before.
 *
 * - `quota`: the disk or the browser's allowance is full.
 * - `downgrade`: the library was written by a newer Offprint than this one.
 * - `verify`: what was read back is not what was written.
 * - `database`: anything else; `message` holds the detail.
 */
export type SaveErrorCode = 'quota' | 'database' | 'downgrade' | 'verify';

/** An expected failure of saving, as plain data. */
export interface SaveFailure {
  readonly code: SaveErrorCode;
  /** Technical detail for a bug report, in English; never the only thing shown. */
  readonly message: string;
}
