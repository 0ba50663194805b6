import { groupAlike } from '@/utils/search/group-alike';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { keysBetween } from './search-filters';
import { takeSnapshot } from './search-snapshot';
import { Breath } from './take-breath';

/** For each article whose story was saved from several places, all of them, itself included. */
export type Copies = ReadonlyMap<number, readonly number[]>;

/** Groups the articles outside the trash by their story. Works between other things; 50,000 take about a second. */
export async function findCopies(signal?: AbortSignal): Promise<Copies> {
  const { kv, pending, segs } = database;
  const snapshot = await database.transaction('r', [kv, pending, segs], takeSnapshot);
  const there = new Set(await keysBetween(LIST.all));
  const hashes = new Map<number, readonly [number, number]>();
  for (const { ids, hashes: parts } of snapshot?.segs ?? []) {
    for (const [doc, id] of ids.entries()) {
      if (there.has(id)) hashes.set(id, [parts[doc * 2] ?? 0, parts[doc * 2 + 1] ?? 0]);
    }
  }
  const ids = [...hashes.keys()];
  const breath = new Breath(signal);
  const work = groupAlike(Uint32Array.from([...hashes.values()].flat()));
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
