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
 * Entries of a block whose terms begin with `prefix`, or are it where `exact`. Terms before them are
 * passed over without being put together: it is enough to know how much of `prefix` they share.
 *
 * @throws {DamagedBlockError}
 */
export function findEntries(bytes: Uint8Array, prefix: string, exact: boolean): BlockEntry[] {
  const found: BlockEntry[] = [];
  const reader = new ByteReader(bytes);
  // How many units the entry before shares with `prefix`; it stands before it, or is among those found.
  let matched = 0;
  let tail = '';
  while (!reader.isDone) {
    const shared = reader.takeNumber();
    const units = reader.takeUnits(reader.takeNumber());
    const count = reader.takeNumber();
    const length = reader.takeNumber();
    if (found.length > 0) {
      if (exact || shared < prefix.length) break;
      tail = tail.slice(0, shared - prefix.length) + units;
      found.push({ term: prefix + tail, count, postings: reader.takeBytes(length) });
      continue;
    }
    // Terms are in order: one that shares less than the last did stands behind `prefix`.
    if (shared < matched) break;
    if (shared === matched) {
      const more = sharedUnits(units, prefix, matched);
      matched += more;
      if (matched === prefix.length) {
        tail = units.slice(more);
        if (exact && tail !== '') break;
        found.push({ term: prefix + tail, count, postings: reader.takeBytes(length) });
        continue;
      }
      if (more < units.length && units.charCodeAt(more) > prefix.charCodeAt(matched)) break;
    }
    reader.skip(length);
  }
  return found;
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

/** Which blocks of a segment can have a term, or terms with a prefix: from the first to the last, inclusive. */
export function blocksOf(
  firsts: readonly string[],
  prefix: string,
  exact: boolean,
): [from: number, to: number] {
  const from = Math.max(0, countBelow(firsts, (first) => first <= prefix) - 1);
  if (exact) return [from, from];
  const to = countBelow(firsts, (first) => first <= prefix || first.startsWith(prefix)) - 1;
  return [from, Math.max(from, to)];
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
