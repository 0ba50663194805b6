import { ByteWriter } from './byte-writer';

/** Bytes after which a block is closed: the size that IndexedDB reads best. A term is never cut. */
const BLOCK_BYTES = 16 * 1024;

/** A finished block. */
export interface Block {
  /** Its first term: what the segment remembers it by. */
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Packs terms and their postings into blocks. Per term: how many code units it shares with the term
 * before, how many follow, these, how many documents, how many bytes of postings, these.
 */
export class BlockWriter {
  readonly #bytes = new ByteWriter();
  #first: string | null = null;
  #last = '';

  /**
   * Terms have to come in the order of their code units.
   *
   * @returns the block that this term did not fit into any more, or null.
   */
  put(term: string, count: number, postings: Uint8Array): Block | null {
    const full = this.#bytes.length > 0 && this.#bytes.length + postings.length > BLOCK_BYTES;
    const closed = full ? this.finish() : null;
    this.#first ??= term;
    const shared = sharedUnits(this.#last, term);
    this.#bytes.putNumber(shared);
    this.#bytes.putNumber(term.length - shared);
    this.#bytes.putUnits(term, shared);
    this.#bytes.putNumber(count);
    this.#bytes.putNumber(postings.length);
    this.#bytes.putBytes(postings);
    this.#last = term;
    return closed;
  }

  /** The last block, or null where it would be empty. */
  finish(): Block | null {
    if (this.#first === null) return null;
    const block = { first: this.#first, bytes: this.#bytes.take() };
    this.#first = null;
    this.#last = '';
    return block;
  }
}

function sharedUnits(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  return shared;
}
