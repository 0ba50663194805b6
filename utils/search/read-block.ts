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

/** Entries of a block whose terms begin with `prefix`, or are it where `exact`. @throws {DamagedBlockError} */
export function findEntries(bytes: Uint8Array, prefix: string, exact: boolean): BlockEntry[] {
  const found: BlockEntry[] = [];
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.isDone) {
    term = takeTerm(reader, term);
    const count = reader.takeNumber();
    const length = reader.takeNumber();
    if (term >= prefix) {
      if (exact ? term !== prefix : !term.startsWith(prefix)) break;
      found.push({ term, count, postings: reader.takeBytes(length) });
    } else reader.takeBytes(length);
  }
  return found;
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
