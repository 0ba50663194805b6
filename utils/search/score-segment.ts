import type { Postings } from './postings';

/** What a lookup found in one segment. */
export interface FoundLookup {
  /** One for an exact term, any number for a prefix. */
  readonly postings: readonly Postings[];
  /** How rare it is in the whole library, `rarityOf`. */
  readonly rarity: number;
}

/** The segment that is scored. */
export interface ScoredSegment {
  /** Tokens of each document. */
  readonly lens: Uint16Array;
  /** Day of each document, counted from the epoch. */
  readonly days: Uint16Array;
  /** Of all segments. */
  readonly averageLength: number;
}

/** Documents that have everything, with their scores: parallel lists, documents ascending. */
export interface Scores {
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
}

/** BM25 (Robertson & Zaragoza 2009) with its usual constants. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** A use in the title counts as so many in the text. */
const TITLE_USES = 6;
/** What is quite new scores so much more than what is old; half of it is gone after so many days. */
const FRESHNESS = 0.3;
const HALF_LIFE_DAYS = 120;

/** How much a term tells: much where few of all documents have it. */
export function rarityOf(documents: number, withTerm: number): number {
  return Math.log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));
}

/**
 * Finds the documents of one segment that have every lookup, and scores them: rarer words count more,
 * a title more than text, new articles a little more than old ones.
 *
 * @param today - day counted from the epoch.
 */
export function scoreSegment(lookups: readonly FoundLookup[], segment: ScoredSegment, today: number): Scores {
  const count = segment.lens.length;
  // The rarest first: whatever comes after only touches what is still in the running.
  const ordered = [...lookups].sort((a, b) => sizeOf(a) - sizeOf(b));
  const had = new Uint8Array(count);
  const scores = new Float32Array(count);
  for (const [round, lookup] of ordered.entries()) {
    for (const { docs, weights } of lookup.postings) {
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        const state = had[doc] ?? 0;
        if (state < round) continue;
        // Another word with the same beginning was there already: more of the same, no further condition.
        if (state === round) had[doc] = round + 1;
        scores[doc] = (scores[doc] ?? 0) + lookup.rarity * scoreUse(weights[at] ?? 0, doc, segment);
      }
    }
  }
  return collect(had, scores, ordered.length, segment.days, today);
}

/** Documents that have every lookup, unscored: to be taken out. */
export function matchSegment(lookups: readonly FoundLookup[], count: number): readonly number[] {
  const ordered = [...lookups].sort((a, b) => sizeOf(a) - sizeOf(b));
  const had = new Uint8Array(count);
  for (const [round, { postings }] of ordered.entries()) {
    for (const { docs } of postings) {
      for (const doc of docs) if (had[doc] === round) had[doc] = round + 1;
    }
  }
  const matched: number[] = [];
  had.forEach((rounds, doc) => {
    if (rounds === ordered.length) matched.push(doc);
  });
  return matched;
}

function sizeOf({ postings }: FoundLookup): number {
  return postings.reduce((sum, { docs }) => sum + docs.length, 0);
}

function scoreUse(weight: number, doc: number, { lens, averageLength }: ScoredSegment): number {
  const uses = (weight >> 1) + (weight & 1 ? TITLE_USES : 0);
  const length = (lens[doc] ?? 0) / (averageLength || 1);
  return (uses * (SATURATION + 1)) / (uses + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
}

function collect(
  had: Uint8Array,
  scores: Float32Array,
  rounds: number,
  days: Uint16Array,
  today: number,
): Scores {
  const docs = new Uint32Array(had.length);
  const found = new Float32Array(had.length);
  let count = 0;
  let [day, freshness] = [-1, 0];
  for (let doc = 0; doc < had.length; doc += 1) {
    if (had[doc] !== rounds) continue;
    // Neighbours were saved on the same day, mostly.
    if (days[doc] !== day) {
      day = days[doc] ?? 0;
      freshness = 1 + FRESHNESS * 2 ** (-Math.max(0, today - day) / HALF_LIFE_DAYS);
    }
    docs[count] = doc;
    found[count] = (scores[doc] ?? 0) * freshness;
    count += 1;
  }
  return { docs: docs.subarray(0, count), scores: found.subarray(0, count) };
}
