/** Rows of the full-text index: segments of immutable blocks, and what is still to be indexed. */

/** An article whose text the index does not know yet; written in the transaction that writes the text. */
export interface PendingRow {
  readonly articleId: number;
}

/**
 * One immutable segment of the index. Its documents are versions of articles, numbered from 0; every
 * list but `firsts` is parallel to them. A document counts for as long as its article is there with
 * that version: whatever else is left in a segment goes when it is merged.
 */
export interface SegRow {
  readonly s: number;
  /** Numbers of the articles. */
  readonly ids: Int32Array;
  /** Numbers of the versions that were indexed. */
  readonly versions: Int32Array;
  /** Tokens of each. */
  readonly lens: Uint16Array;
  /** Day that each was saved, counted from the epoch. */
  readonly days: Uint16Array;
  /** SimHash of each, two numbers of 32 bits, the higher half first; zeros where there is none. */
  readonly hashes: Uint32Array;
  /** First term of each block. */
  readonly firsts: readonly string[];
  /** Bytes of all blocks. */
  readonly bytes: number;
}

/** One block of sorted terms with their postings, as `BlockWriter` packs it. */
export interface BlockRow {
  readonly s: number;
  readonly b: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the index is, in table `kv`. */
export interface SearchRow {
  readonly key: 'search';
  /** `TOKENIZER_VERSION` that everything in it was made with. */
  readonly tokenizer: number;
  readonly nextSegment: number;
  /** Another one after the index was built anew: segments of one epoch never change. */
  readonly epoch: string;
  /** Another number after every change of the segments. */
  readonly generation: number;
}

/** A merge under way, in table `kv`, so that it goes on where it stopped. */
export interface MergeRow {
  readonly key: 'merge';
  /** Segments that become one. */
  readonly sources: readonly number[];
  /** For each, the new numbers of its documents; -1 for those that go. */
  readonly renumber: readonly Int32Array[];
  /** Number of the segment that is being made. */
  readonly into: number;
  /** Last term that is in its blocks so far. */
  readonly lastTerm: string | null;
  readonly firsts: readonly string[];
  readonly bytes: number;
}

/** How many articles outside the trash share a site, source, author or language. */
export interface FacetRow {
  /** Name of their list, as in `listKeys`: `host:example.com`. */
  readonly name: string;
  readonly articles: number;
}
