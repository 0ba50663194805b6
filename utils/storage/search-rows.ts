/** Rows of the full-text index (design C2): segments of immutable blocks, and what is still to be indexed. */

/** An article whose text the index does not know yet; written in the transaction that writes the text. */
export interface PendingRow {
  readonly articleId: number;
}

/** One immutable segment of the index: which articles it covers, and where its blocks begin. */
export interface SegRow {
  readonly s: number;
  /** Numbers of its articles, ascending. */
  readonly ids: Int32Array;
  /** Tokens of each article. */
  readonly lens: Uint16Array;
  /** First term of each block. */
  readonly firsts: readonly string[];
  /** How many blocks. */
  readonly n: number;
}

/** One block of sorted terms with their postings. */
export interface BlockRow {
  readonly s: number;
  readonly b: number;
  /** Terms in order, joined by line feeds. */
  readonly terms: string;
  /** Where the postings of each term begin in `postings`. */
  readonly offsets: Uint32Array;
  readonly postings: Uint8Array<ArrayBuffer>;
}
