import { groupAlike } from '@/utils/search/group-alike';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { keysBetween } from './search-filters';
import { takeSnapshot } from './search-snapshot';
import { Breath } from './take-breath';

/** For each article whose story was saved from several places, all of them, itself included. */
export type Copies = ReadonlyMap<number, readonly number[]>;

/** Documents gone through without looking at the clock. */
const STRETCH = 512;

/** Groups the articles outside the trash by their story. Works between other things; 50,000 take about a second. */
export async function findCopies(signal?: AbortSignal): Promise<Copies> {
  const { kv, pending, segs } = database;
  const snapshot = await database.transaction('r', [kv, pending, segs], takeSnapshot);
  const there = new Set(await keysBetween(LIST.all));
  const breath = new Breath(signal);
  const hashes = new Uint32Array(there.size * 2);
  const ids: number[] = [];
  const places = new Map<number, number>();
  for (const seg of snapshot?.segs ?? []) {
    for (const [doc, id] of seg.ids.entries()) {
      if (doc % STRETCH === 0) await breath.take();
      if (!there.has(id)) continue;
      // An article that was saved anew stands in a later segment once more.
      const place = places.get(id) ?? ids.push(id) - 1;
      places.set(id, place);
      hashes.set(seg.hashes.subarray(doc * 2, doc * 2 + 2), place * 2);
    }
  }
  const work = groupAlike(hashes.subarray(0, ids.length * 2));
  for (;;) {
    const step = work.next();
    if (step.done)
      return new Map(step.value.flatMap((group) => toEntries(group.map((doc) => ids[doc] ?? 0))));
    await breath.take();
  }
}

function toEntries(group: readonly number[]): readonly (readonly [number, readonly number[]])[] {
  return group.map((id) => [id, group]);
}
