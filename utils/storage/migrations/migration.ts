import type { Transaction } from 'dexie';

/**
 * One rung of the ladder from an older library to a newer one.
 *
 * A released migration is never edited: libraries of its age are out there. A change of the schema
 * is a new file with the next number.
 */
export interface Migration {
  /** Version that the library has after it; whole numbers from 1 without a gap. */
  readonly version: number;
  /** Indexes of the tables that change, in Dexie's notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings stored rows into the new shape. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
