/**
 * Bits of 64 that two hashes of one story may differ in. Of a text of a thousand features, two in a
 * hundred changed (another lead, another byline) move about four bits; two unrelated texts share
 * this much once in twenty-five thousand million pairs.
 */
const MOST_BITS = 7;
/** With one band more than bits that may differ, two alike hashes are equal in at least one band. */
const BANDS = 8;

/** Hashes of documents: two numbers of 32 bits each, the higher half first; zeros where there is none. */
export type Hashes = Uint32Array;

/**
 * Groups what is alike: the same story, saved from several places.
 *
 * Yields after each part of the work, so that it can be done between other things.
 *
 * @returns groups of two and more, as numbers of documents, ascending.
 */
export function* groupAlike(hashes: Hashes): Generator<undefined, readonly (readonly number[])[]> {
  const count = hashes.length / 2;
  const parent = Int32Array.from({ length: count }, (_, doc) => doc);
  for (let band = 0; band < BANDS; band += 1) {
    for (const bucket of fillBuckets(hashes, band)) {
      joinBucket(bucket, hashes, parent);
      yield;
    }
  }
  const groups = new Map<number, number[]>();
  for (let doc = 0; doc < count; doc += 1) {
    const root = rootOf(parent, doc);
    // Nearly every document is a group of its own, and those are not worth an entry.
    if (root === doc) continue;
    const group = groups.get(root);
    if (group) group.push(doc);
    else groups.set(root, [root, doc]);
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function fillBuckets(hashes: Hashes, band: number): readonly number[][] {
  const buckets = Array.from({ length: 256 }, (): number[] => []);
  for (let doc = 0; doc * 2 < hashes.length; doc += 1) {
    const half = hashes[doc * 2 + (band >> 2)] ?? 0;
    if (hashes[doc * 2] !== 0 || hashes[doc * 2 + 1] !== 0)
      buckets[(half >>> ((band & 3) * 8)) & 255]?.push(doc);
  }
  return buckets;
}

function joinBucket(bucket: readonly number[], hashes: Hashes, parent: Int32Array): void {
  for (let at = 0; at < bucket.length; at += 1) {
    const one = bucket[at] ?? 0;
    const high = hashes[one * 2] ?? 0;
    const low = hashes[one * 2 + 1] ?? 0;
    for (let next = at + 1; next < bucket.length; next += 1) {
      const other = bucket[next] ?? 0;
      if (countBits(high ^ (hashes[other * 2] ?? 0)) > MOST_BITS) continue;
      const bits = countBits(high ^ (hashes[other * 2] ?? 0)) + countBits(low ^ (hashes[other * 2 + 1] ?? 0));
      if (bits <= MOST_BITS) parent[rootOf(parent, other)] = rootOf(parent, one);
    }
  }
}

function rootOf(parent: Int32Array, doc: number): number {
  let at = doc;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] ?? at] ?? at;
    at = parent[at] ?? at;
  }
  return at;
}

function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
