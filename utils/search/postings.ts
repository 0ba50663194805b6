import { DamagedBlockError } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** Where one term occurs: parallel arrays, documents ascending. */
export interface Postings {
  /** Numbers of documents within their segment. */
  readonly docs: Uint32Array;
  /** Occurrences times two, plus one where the title has it. */
  readonly weights: Uint16Array;
}

const MOST = 0xffff;

/** Weight of a use, as {@link Postings} holds it. */
export function weightOf(count: number, inTitle: boolean): number {
  return Math.min(count, MOST >> 1) * 2 + Number(inTitle);
}

/**
 * Writes postings, most of which are "once, not in the title": such a one takes one number, the
 * distance from the document before, doubled; any other has the lowest bit set and its weight behind.
 */
export class PostingsWriter {
  /** Most terms are in one document or two. */
  readonly #bytes = new ByteWriter(8);
  #last = -1;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** @param doc - larger than the one before. */
  put(doc: number, weight: number): void {
    const distance = doc - this.#last - 1;
    const plain = weight === 2;
    this.#bytes.putNumber(distance * 2 + Number(!plain));
    if (!plain) this.#bytes.putNumber(weight);
    this.#last = doc;
    this.#count += 1;
  }

  take(): { readonly count: number; readonly bytes: Uint8Array<ArrayBuffer> } {
    const taken = { count: this.#count, bytes: this.#bytes.take() };
    this.#last = -1;
    this.#count = 0;
    return taken;
  }
}

/**
 * Reads what a `PostingsWriter` wrote, byte by byte in one loop: a very common word has tens of thousands
 * of postings, and in a background that was just started every call is slow.
 *
 * @throws {DamagedBlockError} when the bytes are not `count` postings.
 */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const docs = new Uint32Array(count);
  const weights = new Uint16Array(count);
  let [at, last, value, shift, isWeight] = [0, -1, 0, 0, false];
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0;
    value |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    if (isWeight) weights[at] = value;
    else {
      last += (value >>> 1) + 1;
      docs[at] = last;
      weights[at] = 2;
    }
    isWeight = !isWeight && (value & 1) === 1;
    if (!isWeight) at += 1;
    value = 0;
    shift = 0;
  }
  if (at !== count || shift !== 0) throw new DamagedBlockError();
  return { docs, weights };
}
