import { listLookups } from '@/utils/search/list-lookups';
import { type Postings, readPostings } from '@/utils/search/postings';
import type { QueryUnit } from '@/utils/search/query';
import { findEntries, listBlocks } from '@/utils/search/read-block';
import { type FoundLookup, matchSegment, rarityOf, scoreSegment } from '@/utils/search/score-segment';
import { database } from '@/utils/storage/database';
import type { SegRow } from '@/utils/storage/search-rows';
import type { Snapshot } from './search-snapshot';
import { Breath } from './take-breath';

/** One document that the index lets through. */
export interface Candidate {
  readonly id: number;
  readonly versionId: number;
  readonly score: number;
}

/** The index says something else than its own segments do: it is broken. */
export class BrokenIndexError extends Error {
  override readonly name = 'BrokenIndexError';

  constructor(s: number, b: number) {
    super(`block ${b} of segment ${s} of the search index is gone`);
  }
}

/** What the index lets through, the best first. */
export interface Ranking {
  readonly count: number;
  /** The best few hundred, in order. */
  readonly best: readonly Candidate[];
  /** All others, in order: seldom wanted, and made only then. */
  rest(): readonly Candidate[];
}

interface Wanted {
  readonly term: string;
  readonly prefix: boolean;
  readonly not: boolean;
  /** For each segment, what was found. */
  readonly found: (readonly Postings[])[];
}

const DAY = 86_400_000;

/**
 * Finds every document that may satisfy a query: all that do, and few that do not. To be called
 * inside a transaction that covers `blocks`, so that no segment goes while it is read.
 *
 * @param exact - excluded units that the index alone can tell: their documents are left out here.
 * @throws {BrokenIndexError | DamagedBlockError}
 */
export async function readPostingsOf(
  units: readonly QueryUnit[],
  exact: readonly QueryUnit[],
  segs: readonly SegRow[],
): Promise<readonly Wanted[]> {
  const wanted = [...units, ...exact].flatMap((unit): Wanted[] =>
    listLookups(unit).map((lookup) => ({ ...lookup, not: unit.not, found: segs.map(() => []) })),
  );
  const places = wanted.flatMap((want) =>
    segs.map((seg, index) => ({
      want,
      index,
      seg,
      numbers: listBlocks(seg.firsts, want.term, !want.prefix),
    })),
  );
  const keys = new Map<string, [number, number]>();
  for (const { seg, numbers } of places) for (const b of numbers) keys.set(`${seg.s}.${b}`, [seg.s, b]);
  const rows = await database.blocks.bulkGet([...keys.values()]);
  const blocks = new Map([...keys.keys()].map((key, index) => [key, rows[index]?.bytes]));
  for (const { want, index, seg, numbers } of places) {
    const found: Postings[] = [];
    for (const b of numbers) {
      const bytes = blocks.get(`${seg.s}.${b}`);
      if (!bytes) throw new BrokenIndexError(seg.s, b);
      for (const { count, postings } of findEntries(bytes, want.term, !want.prefix))
        found.push(readPostings(postings, count));
    }
    want.found[index] = found;
  }
  return wanted;
}

/** Scores what was read, the best first. Documents of articles that are pending are left out. */
export async function rankCandidates(
  wanted: readonly Wanted[],
  snapshot: Snapshot,
  now: number,
  signal?: AbortSignal,
): Promise<Ranking> {
  const { segs, pending, averageLength, documents } = snapshot;
  const breath = new Breath(signal);
  const required = wanted.filter(({ not }) => !not);
  const rarities = required.map(({ found }) => rarityOf(documents, sizeOf(found.flat())));
  const scored: ScoredDocuments[] = [];
  for (const [index, seg] of segs.entries()) {
    await breath.take();
    const lookups = required.map(({ found }, at): FoundLookup => {
      return { postings: found[index] ?? [], rarity: rarities[at] ?? 0 };
    });
    if (lookups.some(({ postings }) => postings.length === 0)) continue;
    const { docs, scores } = scoreSegment(lookups, { ...seg, averageLength }, Math.floor(now / DAY));
    const excluded = listExcluded(wanted, index, seg.ids.length);
    // What does not count scores below everything.
    if (excluded.size + pending.size > 0)
      for (const [at, doc] of docs.entries())
        if (excluded.has(doc) || pending.has(seg.ids[doc] ?? 0)) scores[at] = OUT;
    scored.push({ seg, docs, scores });
  }
  await breath.take();
  return rank(scored);
}

/** Documents of one segment, with parallel scores. */
interface ScoredDocuments {
  readonly seg: SegRow;
  readonly docs: Uint32Array;
  readonly scores: Float32Array;
}

/** Score of a document that is not to be found. */
const OUT = -1;

/** How many candidates are brought into order at once: more than anyone scrolls through. */
const SORTED = 400;

/** A very common word is in most documents: an object for each, made and sorted, would be most of the work. */
function rank(scored: readonly ScoredDocuments[]): Ranking {
  const all = new Float32Array(scored.reduce((sum, { scores }) => sum + scores.length, 0));
  let count = 0;
  for (const { scores } of scored) {
    for (let at = 0; at < scores.length; at += 1) if (scores[at] !== OUT) all[count++] = scores[at] ?? OUT;
  }
  const ascending = all.subarray(0, count).sort();
  const least = ascending[Math.max(0, count - SORTED)] ?? 0;
  return {
    count,
    best: collect(scored, (score) => score >= least),
    rest: () => collect(scored, (score) => score < least && score !== OUT),
  };
}

/** The candidates whose score is wanted; the better one first, of two alike the one saved later. */
function collect(
  scored: readonly ScoredDocuments[],
  isWanted: (score: number) => boolean,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { seg, docs, scores } of scored) {
    for (let at = 0; at < docs.length; at += 1) {
      const score = scores[at] ?? OUT;
      if (!isWanted(score)) continue;
      const doc = docs[at] ?? 0;
      candidates.push({ id: seg.ids[doc] ?? 0, versionId: seg.versions[doc] ?? 0, score });
    }
  }
  return candidates.sort((a, b) => b.score - a.score || b.id - a.id);
}

function sizeOf(postings: readonly Postings[]): number {
  return postings.reduce((sum, { docs }) => sum + docs.length, 0);
}

/** Documents that have an excluded term. Each excluded unit that the index can tell is one lookup. */
function listExcluded(wanted: readonly Wanted[], index: number, count: number): ReadonlySet<number> {
  const excluded = new Set<number>();
  for (const { found, not } of wanted) {
    if (!not) continue;
    for (const doc of matchSegment([{ postings: found[index] ?? [], rarity: 0 }], count)) excluded.add(doc);
  }
  return excluded;
}
