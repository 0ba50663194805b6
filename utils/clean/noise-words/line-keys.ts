/** Stand for the beginning and the end of a line. */
const LINE_START = '\u0000\u0002';
const LINE_END = '\u0003';
/** Number of lists that the keys of a table are spread over; a prime. */
const LISTS = 8191;

/**
 * Pieces of text, each with the phrase that a line which holds it may be. Made by `npm run noise-keys`
 * out of the patterns: every line that a phrase matches holds one of its pieces.
 */
export interface KeyTable {
  /** Length, in characters, of the key by which a piece is found: the part of it that is the seldomest. */
  readonly length: 2 | 3;
  readonly pieces: readonly string[];
  /** For each piece the index of its phrase, and where its key begins in it. */
  readonly places: readonly number[];
  /** Indexes of phrases that no piece gives away: they are always to be tried. */
  readonly always: readonly number[];
}

/** A table, and what is added to its indexes where it stands behind other tables. */
export type PlacedTable = readonly [table: KeyTable, offset: number];

/** Finds the phrases that a line may be, in one walk over the line, in tables of keys of one length. */
export class KeyIndex {
  readonly #length: 2 | 3;
  readonly #always: number[] = [];
  readonly #pieces: string[] = [];
  readonly #phrases: number[] = [];
  readonly #begins: number[] = [];
  /** For each list, its first entry, from 1; 0 for an empty one. */
  readonly #heads = new Int16Array(LISTS);
  /** For each entry, the next of its list. */
  readonly #next: number[] = [0];

  constructor(tables: readonly PlacedTable[]) {
    this.#length = tables[0]?.[0].length ?? 3;
    for (const [{ pieces, places, always }, offset] of tables) {
      for (const phrase of always) this.#always.push(phrase + offset);
      for (let index = 0; index < pieces.length; index += 1) {
        const piece = pieces[index] as string;
        const begin = places[2 * index + 1] as number;
        this.#pieces.push(piece);
        this.#phrases.push((places[2 * index] as number) + offset);
        this.#begins.push(begin);
        const list = this.#listOf(piece, begin);
        this.#next.push(this.#heads[list] as number);
        this.#heads[list] = this.#pieces.length;
      }
    }
  }

  /** Adds the indexes of the phrases that a folded line may be, in no order. */
  collect(line: string, found: Set<number>): void {
    for (const phrase of this.#always) found.add(phrase);
    const text = LINE_START + line + LINE_END;
    const heads = this.#heads;
    for (let at = 0; at <= text.length - this.#length; at += 1) {
      const entry = heads[this.#listOf(text, at)] as number;
      if (entry !== 0) this.#addList(entry, text, at, found);
    }
  }

  /** The list of the key that begins at a place of a text. */
  #listOf(text: string, at: number): number {
    const key = text.charCodeAt(at) * 127 + text.charCodeAt(at + 1);
    return (this.#length === 2 ? key : key * 127 + text.charCodeAt(at + 2)) % LISTS;
  }

  #addList(first: number, text: string, at: number, found: Set<number>): void {
    for (let entry = first; entry !== 0; entry = this.#next[entry] as number) {
      const index = entry - 1;
      const isThere = text.startsWith(this.#pieces[index] as string, at - (this.#begins[index] as number));
      if (isThere) found.add(this.#phrases[index] as number);
    }
  }
}
