/**
 * What a check of the library put right.
 *
 * - `adopted`: versions whose article was gone, given one again.
 * - `orphans`: rows that belonged to nothing any more, removed.
 * - `jobs`: unfinished work that nothing would have taken up again, queued.
 * - `counts`: articles, versions or tags whose numbers or places in lists were wrong, corrected.
 * - `pictures`: pictures whose bytes are gone or cut short, marked as missing so that they can be fetched again.
 * - `rebuilt`: versions whose clean view or text was gone, made again from the other of the two.
 * - `versions`: versions of which nothing was left, dropped in favour of another version.
 * - `links`: articles of which no text is left; their address, title and state are kept, as a link.
 */
export type RepairKind =
  | 'adopted'
  | 'orphans'
  | 'jobs'
  | 'counts'
  | 'pictures'
  | 'rebuilt'
  | 'versions'
  | 'links';

/** Result of a check of the whole library. Plain data. */
export interface IntegrityReport {
  /** Milliseconds since the epoch. */
  readonly checkedAt: number;
  /** Articles looked at, trash included. */
  readonly articles: number;
  /** Whether the bytes of every picture were measured too. */
  readonly deep: boolean;
  readonly repairs: Readonly<Record<RepairKind, number>>;
}

/** Repairs in which something of an article was lost, so that the user has to be told. */
export const LOSSES = ['pictures', 'versions', 'links'] as const satisfies readonly RepairKind[];
