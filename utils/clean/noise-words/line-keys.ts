/** Stand for the beginning and the end of a line. */
const LINE_START = 2;
const LINE_END = 3;
/** Number of lists that the keys of a table are spread over; a prime. */
const LISTS = 8191;

/**
 * Short pieces of text, two or three characters long, each with the phrases that a line which holds
 * it may be. Made by `npm run noise-index` out of the patterns: every line that a phrase matches holds
 * one of its keys.
 */
export interface KeyTable {
  /** Length of a key in characters. */
  readonly length: 2 | 3;
  /** Pairs: a key as {@link keyOf} counts it, then the index of a phrase in its list. */
  readonly keys: readonly number[];
  /** Indexes of phrases that no key gives away: they are always to be tried. */
  readonly always: readonly number[];
}

/** A key (UTF-16 units) as one number, small enough for a machine word; the first of a key of two is 0. */
export function keyOf(first: number, second: number, third: number): number {
  return first * 7919 + second * 127 + third;
}

/** A table, and what is added to its indexes where it stands behind other tables. */
export type PlacedTable = readonly [table: KeyTable, offset: number];

/** Finds the phrases that a line may be, in one walk over the line, in tables of keys of one length. */
export class KeyIndex {
  readonly #isLong: boolean;
  readonly #always: number[] = [];
  readonly #keys: number[] = [];
  readonly #phrases: number[] = [];
  /** For each list, its first entry, from 1; 0 for an empty one. */
  readonly #heads = new Int16Array(LISTS);
  /** For each entry, the next of its list. */
  readonly #next: Int16Array;

  constructor(tables: readonly PlacedTable[]) {
    this.#isLong = tables[0]?.[0].length === 3;
    for (const [{ keys, always }, offset] of tables) {
      for (const phrase of always) this.#always.push(phrase + offset);
      for (let at = 0; at < keys.length; at += 2) {
        this.#keys.push(keys[at] as number);
        this.#phrases.push((keys[at + 1] as number) + offset);
      }
    }
    this.#next = new Int16Array(this.#keys.length + 1);
    for (const [index, key] of this.#keys.entries()) {
      const list = key % LISTS;
      this.#next[index + 1] = this.#heads[list] as number;
      this.#heads[list] = index + 1;
    }
  }

  /** Adds the indexes of the phrases that a folded line may be, in no order. */
  collect(line: string, found: Set<number>): void {
    for (const phrase of this.#always) found.add(phrase);
    const heads = this.#heads;
    const isLong = this.#isLong;
    let first = 0;
    let second = LINE_START;
    for (let at = 0; at <= line.length; at += 1) {
      const third = at < line.length ? line.charCodeAt(at) : LINE_END;
      const key = keyOf(isLong ? first : 0, second, third);
      const entry = heads[key % LISTS] as number;
      if (entry !== 0) this.#addList(entry, key, found);
      first = second;
      second = third;
    }
  }

  #addList(begin: number, key: number, found: Set<number>): void {
    for (let entry = begin; entry !== 0; entry = this.#next[entry] as number)
      if (this.#keys[entry - 1] === key) found.add(this.#phrases[entry - 1] as number);
  }
}
