import { type MergeSource, mergeBlocks } from '@/utils/search/merge-blocks';
import { readCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import type { MergeRow, SegRow } from '@/utils/storage/search-rows';
import { readSearchState } from './search-state';

/** So many segments of one size become one of the next, while more is to be indexed. */
const FAN = 8;
/** And so many when nothing is: a search reads every segment, so that there should be few. */
const IDLE_FAN = 4;
/** Documents of the smallest size that counts as a size of its own. */
const SMALLEST = 512;
/** A segment with more dead documents than this is written anew without them. */
const MOST_DEAD = 0.3;
/** What has fewer documents is soon merged with others anyway. */
const LEAST_WORN = 16;
/** Blocks written in one step: about a megabyte. */
const STEP_BLOCKS = 64;

/**
 * Does one step of merging: goes on with the merge under way, or begins one that is due.
 *
 * A step writes its blocks, then its place, so that it goes on after the browser was closed in the
 * middle: what it writes again is what was there. Until the last step, searches see the segments that are merged, and from then
 * on the one that they became.
 *
 * @param isIdle - nothing is waiting to be indexed.
 * @returns whether there was anything to do.
 */
export async function mergeStep(isIdle: boolean): Promise<boolean> {
  const merge = (await getKv('merge')) ?? (await beginMerge(isIdle));
  if (!merge) return false;
  const sources = await database.segs.bulkGet([...merge.sources]);
  if (sources.some((seg) => seg === undefined)) {
    await dropMerge(merge);
    return true;
  }
  const step = await mergeBlocks(
    merge.sources.map((s, index) => readFrom(s, sources[index], merge.renumber[index], merge.lastTerm)),
    merge.lastTerm,
    STEP_BLOCKS,
  );
  const { into } = merge;
  const from = merge.firsts.length;
  // Apart from `kv`, which everybody who saves meanwhile waits for.
  await database.blocks.bulkPut(step.blocks.map(({ bytes }, index) => ({ s: into, b: from + index, bytes })));
  const grown: MergeRow = {
    ...merge,
    lastTerm: step.lastTerm,
    firsts: [...merge.firsts, ...step.blocks.map(({ first }) => first)],
    bytes: merge.bytes + step.blocks.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
  if (step.lastTerm !== null) await database.kv.put(grown);
  else
    await finish(
      grown,
      sources.filter((seg) => seg !== undefined),
    );
  return true;
}

/** Picks segments to merge and writes down how; null where nothing is due. */
async function beginMerge(isIdle: boolean): Promise<MergeRow | null> {
  const segs = await database.segs.toArray();
  const alike = pickAlike(segs, isIdle ? IDLE_FAN : FAN);
  // To look for the dead takes time with the size of the library: not after every save.
  if (alike.length === 0 && !(isIdle && (await mayBeWorn(segs)))) return null;
  const dead = await findDead(alike.length > 0 ? alike : segs);
  const due = alike.length > 0 ? alike : pickWorst(segs, dead);
  if (due.length === 0) return null;
  let next = 0;
  const renumber = due.map((seg) =>
    seg.ids.map((_, doc) => {
      if (dead.get(seg.s)?.has(doc)) return -1;
      next += 1;
      return next - 1;
    }),
  );
  return database.transaction('rw', database.kv, async () => {
    const state = await readSearchState();
    const merge: MergeRow = {
      key: 'merge',
      sources: due.map(({ s }) => s),
      renumber,
      into: state.nextSegment,
      lastTerm: null,
      firsts: [],
      bytes: 0,
    };
    await database.kv.bulkPut([merge, { ...state, nextSegment: state.nextSegment + 1 }]);
    return merge;
  });
}

/**
 * For each segment, its documents that no search can show any more: deleted for good, saved anew
 * since, or indexed twice.
 */
async function findDead(segs: readonly SegRow[]): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const there = new Set(await listBetween(segs.flatMap(({ ids }) => [...ids])));
  const current = await readRepeated(segs);
  const dead = new Map<number, ReadonlySet<number>>();
  for (const { s, ids, versions } of segs) {
    const gone = new Set<number>();
    for (const [doc, id] of ids.entries()) {
      const version = current.get(id);
      if (!there.has(id) || (version !== undefined && version !== versions[doc])) gone.add(doc);
      // One copy of what stands here twice is enough.
      else if (version !== undefined) current.set(id, -1);
    }
    dead.set(s, gone);
  }
  return dead;
}

/** Numbers of the articles from the least to the largest of some: what was saved lately is few, however many there are. */
function listBetween(ids: readonly number[]): Promise<readonly number[]> {
  const [least, most] = ids.reduce(
    ([low, high], id) => [Math.min(low, id), Math.max(high, id)],
    [Number.POSITIVE_INFINITY, 0],
  );
  if (least > most) return Promise.resolve([]);
  return database.articles.where('id').between(least, most, true, true).primaryKeys();
}

/** Whether so many documents are dead that a segment may have to be written anew: all of them would lie in it. */
async function mayBeWorn(segs: readonly SegRow[]): Promise<boolean> {
  const { articles, trashed } = await readCounts();
  const documents = segs.reduce((sum, { ids }) => sum + ids.length, 0);
  const dead = documents - articles - trashed;
  return segs.some(({ ids }) => ids.length >= LEAST_WORN && dead > ids.length * MOST_DEAD);
}

/** Current version of every article that stands in more than one document. */
async function readRepeated(segs: readonly SegRow[]): Promise<Map<number, number>> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const id of segs.flatMap(({ ids }) => [...ids])) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  const rows = await database.articles.bulkGet([...repeated]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.versionId] as const] : [])));
}

function pickAlike(segs: readonly SegRow[], fan: number): readonly SegRow[] {
  const bySize = Map.groupBy(segs, ({ ids }) =>
    Math.max(0, Math.floor(Math.log(ids.length / SMALLEST) / Math.log(FAN)) + 1),
  );
  for (const [, alike] of [...bySize].sort(([a], [b]) => a - b)) if (alike.length >= fan) return alike;
  return [];
}

function pickWorst(
  segs: readonly SegRow[],
  dead: ReadonlyMap<number, ReadonlySet<number>>,
): readonly SegRow[] {
  const worst = segs.find(({ s, ids }) => (dead.get(s)?.size ?? 0) > ids.length * MOST_DEAD);
  return worst ? [worst] : [];
}

function readFrom(
  s: number,
  seg: SegRow | undefined,
  renumber: Int32Array | undefined,
  after: string | null,
): MergeSource {
  const firsts = seg?.firsts ?? [];
  // The block that the last term lies in, or one before: what is in it twice is passed over.
  const behind = after === null ? 0 : firsts.findIndex((first) => first > after);
  const from = after === null ? 0 : Math.max(0, (behind < 0 ? firsts.length : behind) - 1);
  return { renumber: renumber ?? new Int32Array(), blocks: readBlocks(s, from, firsts.length) };
}

async function* readBlocks(s: number, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let b = from; b < to; b += 1) {
    const block = await database.blocks.get([s, b]);
    if (!block) throw new Error(`block ${b} of segment ${s} is gone`);
    yield block.bytes;
  }
}

/** Puts the new segment in place of those it was made of, and then lets go of their blocks, which nobody reads any more. */
async function finish(merge: MergeRow, sources: readonly SegRow[]): Promise<void> {
  const { segs, kv } = database;
  const joined = joinSegments(merge, sources);
  await database.transaction('rw', [segs, kv], async () => {
    const state = await readSearchState();
    await segs.bulkDelete(sources.map(({ s }) => s));
    await segs.put(joined);
    await kv.delete('merge');
    await kv.put({ ...state, generation: state.generation + 1 });
  });
  for (const { s } of sources) await dropBlocks(s);
}

/** Removes all blocks of a segment. */
export async function dropBlocks(s: number): Promise<void> {
  await database.blocks.where('[s+b]').between([s, 0], [s, Number.POSITIVE_INFINITY]).delete();
}

function joinSegments({ into, renumber, firsts, bytes }: MergeRow, sources: readonly SegRow[]): SegRow {
  const kept = sources.flatMap((seg, index) =>
    [...seg.ids.keys()].filter((doc) => (renumber[index]?.[doc] ?? -1) >= 0).map((doc) => ({ seg, doc })),
  );
  return {
    s: into,
    ids: Int32Array.from(kept, ({ seg, doc }) => seg.ids[doc] ?? 0),
    versions: Int32Array.from(kept, ({ seg, doc }) => seg.versions[doc] ?? 0),
    lens: Uint16Array.from(kept, ({ seg, doc }) => seg.lens[doc] ?? 0),
    days: Uint16Array.from(kept, ({ seg, doc }) => seg.days[doc] ?? 0),
    hashes: Uint32Array.from(
      kept.flatMap(({ seg, doc }) => [seg.hashes[2 * doc] ?? 0, seg.hashes[2 * doc + 1] ?? 0]),
    ),
    firsts,
    bytes,
  };
}

/** A merge whose sources are gone is no use; neither is what it wrote. */
async function dropMerge(merge: MergeRow): Promise<void> {
  await database.kv.delete('merge');
  await dropBlocks(merge.into);
}
