import { listLookups } from '@/utils/search/list-lookups';
import { type Postings, readPostings } from '@/utils/search/postings';
import type { QueryUnit } from '@/utils/search/query';
import { blocksOf, findEntries } from '@/utils/search/read-block';
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
    segs.map((seg, index) => ({ want, index, seg, range: blocksOf(seg.firsts, want.term, !want.prefix) })),
  );
  const keys = new Map<string, [number, number]>();
  for (const { seg, range } of places) {
    for (let b = range[0]; b <= range[1] && b < seg.firsts.length; b += 1)
      keys.set(`${seg.s}.${b}`, [seg.s, b]);
  }
  const rows = await database.blocks.bulkGet([...keys.values()]);
  const blocks = new Map([...keys.keys()].map((key, index) => [key, rows[index]?.bytes]));
  for (const { want, index, seg, range } of places) {
    const found: Postings[] = [];
    for (let b = range[0]; b <= range[1] && b < seg.firsts.length; b += 1) {
      const bytes = blocks.get(`${seg.s}.${b}`);
      if (!bytes) throw new BrokenIndexError(seg.s, b);
      for (const { term, count, postings } of findEntries(bytes, want.term, !want.prefix)) {
        // A pair of words begins with the first of them, which is a term of its own.
        if (!want.prefix || !term.includes(' ')) found.push(readPostings(postings, count));
      }
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
): Promise<readonly Candidate[]> {
  const { segs, pending, averageLength, documents } = snapshot;
  const breath = new Breath(signal);
  const required = wanted.filter(({ not }) => !not);
  const rarities = required.map(({ found }) => rarityOf(documents, sizeOf(found.flat())));
  const candidates: Candidate[] = [];
  for (const [index, seg] of segs.entries()) {
    await breath.take();
    const lookups = required.map(({ found }, at): FoundLookup => {
      return { postings: found[index] ?? [], rarity: rarities[at] ?? 0 };
    });
    if (lookups.some(({ postings }) => postings.length === 0)) continue;
    const excluded = listExcluded(wanted, index, seg.ids.length);
    const { docs, scores } = scoreSegment(lookups, { ...seg, averageLength }, Math.floor(now / DAY));
    for (const [at, doc] of docs.entries()) {
      const id = seg.ids[doc] ?? 0;
      if (excluded.has(doc) || pending.has(id)) continue;
      candidates.push({ id, versionId: seg.versions[doc] ?? 0, score: scores[at] ?? 0 });
    }
  }
  await breath.take();
  return sortTop(candidates);
}

/** How many candidates are brought into order at once: more than anyone scrolls through. */
export const SORTED = 400;

/** Brings the best candidates to the front, in order; the order of the others is made when it is needed. */
function sortTop(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= SORTED) return candidates.sort(byScore);
  const scores = Float64Array.from(candidates, ({ score }) => score).sort();
  const least = scores[scores.length - SORTED] ?? 0;
  const top = candidates.filter(({ score }) => score >= least).sort(byScore);
  return [...top, ...candidates.filter(({ score }) => score < least)];
}

/** The better one first; of two alike the one saved later. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.id - a.id;
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
