/**
 * What taking an article from a file would do: `new`: it is not here; `merge`: it is here, and gains
 * what it lacks; `deleted`: it was deleted for good here, and would come back.
 */
export type ImportEffect = 'new' | 'merge' | 'deleted';

/** What a backup holds, and what restoring it would do. */
export interface RestorePreview {
  readonly articles: number;
  readonly effects: Readonly<Record<ImportEffect, number>>;
  /** When its youngest version was saved, milliseconds since the epoch; null where it holds none. */
  readonly newestAt: number | null;
}
