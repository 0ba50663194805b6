import { type Block, BlockWriter } from './block-writer';
import type { TermUse } from './list-terms';
import { PostingsWriter, weightOf } from './postings';

/** Every use of a term in a document, those of one term together and by document. */
interface SortedUses {
  readonly numbers: ReadonlyMap<string, number>;
  /** Where the uses of each term begin, and one behind the last. */
  readonly starts: Int32Array;
  readonly docs: Int32Array;
  readonly weights: Uint16Array;
}

/** Builds the blocks of a new segment: the nth of `documents` is its document n. */
export function buildBlocks(documents: readonly ReadonlyMap<string, TermUse>[]): Block[] {
  const { numbers, starts, docs, weights } = sortUses(documents);
  const blocks: Block[] = [];
  const packer = new BlockWriter();
  const writer = new PostingsWriter();
  for (const term of [...numbers.keys()].sort()) {
    const number = numbers.get(term) ?? 0;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      writer.put(docs[at] ?? 0, weights[at] ?? 0);
    }
    const { count, bytes } = writer.take();
    const closed = packer.put(term, count, bytes);
    if (closed) blocks.push(closed);
  }
  const last = packer.finish();
  return last ? [...blocks, last] : blocks;
}

/**
 * Sorts uses by counting: a writer for each of the hundred thousand terms of a segment, most of them
 * in one document, took three quarters of the time of indexing.
 */
function sortUses(documents: readonly ReadonlyMap<string, TermUse>[]): SortedUses {
  const total = documents.reduce((sum, uses) => sum + uses.size, 0);
  const terms = new Int32Array(total);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  let at = 0;
  for (const uses of documents) {
    for (const term of uses.keys()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = counts.push(0) - 1;
        numbers.set(term, number);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      terms[at] = number;
      at += 1;
    }
  }
  const starts = new Int32Array(counts.length + 1);
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count;
  const next = starts.slice();
  const docs = new Int32Array(total);
  const weights = new Uint16Array(total);
  at = 0;
  for (const [doc, uses] of documents.entries()) {
    for (const { count, inTitle } of uses.values()) {
      const number = terms[at] ?? 0;
      const place = next[number] ?? 0;
      next[number] = place + 1;
      docs[place] = doc;
      weights[place] = weightOf(count, inTitle);
      at += 1;
    }
  }
  return { numbers, starts, docs, weights };
}
