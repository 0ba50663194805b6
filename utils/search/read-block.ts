import { ByteReader } from './byte-reader';

/** One term of a block. */
export interface BlockEntry {
  readonly term: string;
  /** How many documents have it. */
  readonly count: number;
  /** Its postings, to be read by `readPostings`. */
  readonly postings: Uint8Array;
}

/** Every term of a block, in order. @throws {DamagedBlockError} */
export function* readBlock(bytes: Uint8Array): Generator<BlockEntry> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.isDone) {
    term = takeTerm(reader, term);
    const count = reader.takeNumber();
    yield { term, count, postings: reader.takeBytes(reader.takeNumber()) };
  }
}

/**
 * Entries of a block whose terms begin with `prefix`, or are it where `exact`. Pairs of words are looked
 * up exactly: by a prefix, which is one word, none of them is wanted, and behind a very common word
 * there are thousands. Terms that are passed over are not put together: it is enough to know how much of
 * `prefix` they share.
 *
 * @throws {DamagedBlockError}
 */
export function findEntries(bytes: Uint8Array, prefix: string, exact: boolean): BlockEntry[] {
  const found: BlockEntry[] = [];
  const reader = new ByteReader(bytes);
  let tail = seek(reader, prefix);
  if (exact) return tail === '' ? [takeEntry(reader, prefix)] : [];
  while (tail !== null) {
    const space = tail.indexOf(' ');
    if (space < 0) found.push(takeEntry(reader, prefix + tail));
    else skipPostings(reader);
    const shared = skipPairs(reader, space < 0 ? Number.POSITIVE_INFINITY : prefix.length + space);
    const isInside = shared >= prefix.length;
    tail = isInside ? tail.slice(0, shared - prefix.length) + reader.takeUnits(reader.takeNumber()) : null;
  }
  return found;
}

/** Goes to the first term that begins with `prefix`, and gives what follows in it; null where there is none. */
function seek(reader: ByteReader, prefix: string): string | null {
  // How many units the term before shares with `prefix`.
  let matched = 0;
  while (!reader.isDone) {
    const shared = reader.takeNumber();
    const units = reader.takeUnits(reader.takeNumber());
    // Terms are in order: one that shares less than the last did stands behind `prefix`.
    if (shared < matched) return null;
    if (shared === matched) {
      const more = sharedUnits(units, prefix, matched);
      matched += more;
      if (matched === prefix.length) return units.slice(more);
      if (units.charCodeAt(more) > prefix.charCodeAt(matched)) return null;
    }
    skipPostings(reader);
  }
  return null;
}

/**
 * Passes over the terms that have the space of the one before, which are pairs as it is.
 *
 * @param space - where it stands.
 * @returns how many units the next term shares with the one before it; -1 at the end.
 */
function skipPairs(reader: ByteReader, space: number): number {
  while (!reader.isDone) {
    const shared = reader.takeNumber();
    if (shared <= space) return shared;
    reader.skipUnits(reader.takeNumber());
    skipPostings(reader);
  }
  return -1;
}

function takeEntry(reader: ByteReader, term: string): BlockEntry {
  return { term, count: reader.takeNumber(), postings: reader.takeBytes(reader.takeNumber()) };
}

function skipPostings(reader: ByteReader): void {
  reader.takeNumber();
  reader.skip(reader.takeNumber());
}

/** How many units of `units` stand in `prefix` from `from` on. */
function sharedUnits(units: string, prefix: string, from: number): number {
  let shared = 0;
  while (shared < units.length && from + shared < prefix.length) {
    if (units.charCodeAt(shared) !== prefix.charCodeAt(from + shared)) break;
    shared += 1;
  }
  return shared;
}

/**
 * Numbers of the blocks of a segment that can have a term, or terms with a prefix. Left out are blocks of
 * nothing but pairs that begin with one word, which no prefix asks for.
 *
 * @param firsts - the first term of each block.
 */
export function listBlocks(firsts: readonly string[], prefix: string, exact: boolean): readonly number[] {
  const from = Math.max(0, countBelow(firsts, (first) => first <= prefix) - 1);
  if (exact) return firsts.length > 0 ? [from] : [];
  const to = countBelow(firsts, (first) => first <= prefix || first.startsWith(prefix)) - 1;
  const blocks: number[] = [];
  for (let block = from; block <= to; block += 1) {
    if (!isAllPairs(firsts[block] ?? '', firsts[block + 1])) blocks.push(block);
  }
  return blocks;
}

/** Whether what stands between the first terms of two blocks begins with the same word and its space. */
function isAllPairs(first: string, next: string | undefined): boolean {
  const space = first.indexOf(' ');
  return space > 0 && next !== undefined && next.startsWith(first.slice(0, space + 1));
}

function takeTerm(reader: ByteReader, before: string): string {
  const shared = reader.takeNumber();
  return before.slice(0, shared) + reader.takeUnits(reader.takeNumber());
}

/** How many items at the beginning of a sorted list satisfy a condition. */
function countBelow(list: readonly string[], isBelow: (item: string) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(list[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
