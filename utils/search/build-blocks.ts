import { type Block, BlockWriter } from './block-writer';
import type { TermUse } from './list-terms';
import { PostingsWriter, weightOf } from './postings';

/** Builds the blocks of a new segment: the nth of `documents` is its document n. */
export function buildBlocks(documents: readonly ReadonlyMap<string, TermUse>[]): Block[] {
  const byTerm = new Map<string, PostingsWriter>();
  documents.forEach((uses, doc) => {
    for (const [term, { count, inTitle }] of uses) {
      let writer = byTerm.get(term);
      if (!writer) {
        writer = new PostingsWriter();
        byTerm.set(term, writer);
      }
      writer.put(doc, weightOf(count, inTitle));
    }
  });
  const blocks: Block[] = [];
  const packer = new BlockWriter();
  for (const term of [...byTerm.keys()].sort()) {
    const taken = byTerm.get(term)?.take();
    const closed = taken ? packer.put(term, taken.count, taken.bytes) : null;
    if (closed) blocks.push(closed);
  }
  const last = packer.finish();
  return last ? [...blocks, last] : blocks;
}
