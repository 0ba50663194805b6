import type { ReadingRates } from '@/utils/text/reading-rates';

/** A word or a run of dense script, as a unit of a query has it. */
export interface QueryPiece {
  /** Folded; words as `stemWord` makes them. */
  readonly text: string;
  readonly dense: boolean;
  /** Any word that begins so will do. */
  readonly prefix: boolean;
}

/** What has to stand in an article, in one place: a word, a run of Han, a phrase. */
export interface QueryUnit {
  /** As typed, without quotes and minus. */
  readonly raw: string;
  readonly pieces: readonly QueryPiece[];
  /** Must not be there. */
  readonly not: boolean;
}

/** Marks that `is:` knows. */
export const MARKS = [
  'unread',
  'reading',
  'read',
  'archived',
  'starred',
  'missing-pictures',
  'highlighted',
  'link',
] as const;

export type Mark = (typeof MARKS)[number];

/** A condition on an article as a whole. `not`: it must not hold. */
export type QueryFilter = { readonly not: boolean } & (
  | { readonly key: 'tag' | 'site' | 'source' | 'author' | 'lang'; readonly value: string }
  | { readonly key: 'is'; readonly value: Mark }
  /** From the first moment of the day on (`after`), or until just before it (`before`); milliseconds since the epoch. */
  | { readonly key: 'before' | 'after'; readonly time: number }
  /** Minutes of reading, both ends inclusive, by the reader's own rates; what these leave out is the average. */
  | {
      readonly key: 'length';
      readonly least: number;
      readonly most: number;
      readonly rates: Partial<ReadingRates>;
    }
);

/** What is wrong with a part of a query; the rest of it holds all the same. */
export interface QueryProblem {
  /**
   * `empty`: a key without a value. `mark`: `is:` does not know it. `date`, `length`: not of that form.
   * `quote`: a quotation that does not end. `only-not`: nothing but exclusions.
   */
  readonly code: 'empty' | 'mark' | 'date' | 'length' | 'quote' | 'only-not';
  /** The part, as typed. */
  readonly part: string;
}

/** One part of a query as typed: what chips show and take away. */
export interface QueryPart {
  readonly raw: string;
  /** Offsets in the query. */
  readonly start: number;
  readonly end: number;
  readonly filter: QueryFilter | null;
  readonly unit: QueryUnit | null;
}

export interface ParsedQuery {
  readonly parts: readonly QueryPart[];
  readonly units: readonly QueryUnit[];
  readonly filters: readonly QueryFilter[];
  readonly problems: readonly QueryProblem[];
}
