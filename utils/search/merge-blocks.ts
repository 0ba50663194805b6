import { type Block, BlockWriter } from './block-writer';
import { PostingsWriter, readPostings } from './postings';
import { type BlockEntry, readBlock } from './read-block';

/** One of several segments that become one. */
export interface MergeSource {
  /** New number of each of its documents; -1 for those that are to go. Ascending, and behind those of the sources before. */
  readonly renumber: Int32Array;
  /** Its blocks from some term on, read one after the other as they are needed. */
  readonly blocks: AsyncIterator<Uint8Array>;
}

/** Where a merge stands: everything needed to go on after the browser was closed. */
export interface MergeStep {
  readonly blocks: readonly Block[];
  /** The last term that is in these or earlier blocks; null when all is merged. */
  readonly lastTerm: string | null;
}

/** Walks through the entries of one source. */
class Cursor {
  readonly renumber: Int32Array;
  entry: BlockEntry | null = null;
  readonly #blocks: AsyncIterator<Uint8Array>;
  #entries: Iterator<BlockEntry> | null = null;

  constructor({ renumber, blocks }: MergeSource) {
    this.renumber = renumber;
    this.#blocks = blocks;
  }

  /** To the next entry, behind `after` where it is given. */
  async advance(after: string | null): Promise<void> {
    for (;;) {
      const next = this.#entries?.next();
      if (next && !next.done) {
        if (after !== null && next.value.term <= after) continue;
        this.entry = next.value;
        return;
      }
      const block = await this.#blocks.next();
      if (block.done) {
        this.entry = null;
        return;
      }
      this.#entries = readBlock(block.value);
    }
  }
}

/**
 * Merges segments a few blocks at a time. Documents keep their order, so postings are renumbered and
 * put end to end, never sorted.
 *
 * @param after - the last term merged so far, or null at the beginning.
 * @param mostBlocks - how many finished blocks end a step.
 * @throws {DamagedBlockError}
 */
export async function mergeBlocks(
  sources: readonly MergeSource[],
  after: string | null,
  mostBlocks: number,
): Promise<MergeStep> {
  const cursors = sources.map((source) => new Cursor(source));
  await Promise.all(cursors.map((cursor) => cursor.advance(after)));
  const packer = new BlockWriter();
  const blocks: Block[] = [];
  let written: string | null = null;
  for (;;) {
    const term = lowest(cursors);
    if (term === null) break;
    const postings = await takeTerm(cursors, term);
    if (postings.count === 0) continue;
    const closed = packer.put(term, postings.count, postings.bytes);
    if (closed) {
      blocks.push(closed);
      // The term that did not fit opens the next step, if this was the last block of this one.
      if (blocks.length >= mostBlocks) return { blocks, lastTerm: written };
    }
    written = term;
  }
  const last = packer.finish();
  return { blocks: last ? [...blocks, last] : blocks, lastTerm: null };
}

function lowest(cursors: readonly Cursor[]): string | null {
  let term: string | null = null;
  for (const { entry } of cursors) if (entry && (term === null || entry.term < term)) term = entry.term;
  return term;
}

async function takeTerm(cursors: readonly Cursor[], term: string) {
  const writer = new PostingsWriter();
  for (const cursor of cursors) {
    if (cursor.entry?.term !== term) continue;
    const { docs, weights } = readPostings(cursor.entry.postings, cursor.entry.count);
    for (let at = 0; at < docs.length; at += 1) {
      const doc = cursor.renumber[docs[at] ?? 0] ?? -1;
      if (doc >= 0) writer.put(doc, weights[at] ?? 0);
    }
    await cursor.advance(null);
  }
  return writer.take();
}
