import { TOKENIZER_VERSION } from '@/utils/search/list-terms';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import { dropBlocks } from './search-merge';
import { newSearchState, readSearchState } from './search-state';

/**
 * Brings the index into a state that it can be trusted in: one of another tokenizer is dropped and
 * everything is pending again, and blocks that belong to no segment go.
 */
export async function repairIndex(): Promise<void> {
  const state = await readSearchState();
  if (state.tokenizer !== TOKENIZER_VERSION) await rebuildIndex();
  else await sweepOrphans();
}

/** Drops the index; every article waits to be indexed again, and is found by scanning until then. */
export function rebuildIndex(): Promise<void> {
  const { articles, pending, segs, blocks, kv } = database;
  return database.transaction('rw', [articles, pending, segs, blocks, kv], async () => {
    await segs.clear();
    await blocks.clear();
    await kv.delete('merge');
    const ids = await articles.toCollection().primaryKeys();
    await pending.bulkPut(ids.map((id) => ({ articleId: id })));
    await kv.put(newSearchState());
  });
}

/**
 * Removes blocks that no segment and no merge knows: what a browser that died in the wrong moment left
 * behind. There seldom are any, and who only looks keeps no save waiting.
 */
async function sweepOrphans(): Promise<void> {
  const { segs, blocks, kv } = database;
  const orphans = await database.transaction('r', [segs, blocks, kv], listOrphans);
  for (const s of orphans) await dropBlocks(s);
}

/** Numbers of segments that there are blocks of and nothing else. Only the holder of the index's lock adds any. */
async function listOrphans(): Promise<readonly number[]> {
  const known = new Set(await database.segs.toCollection().primaryKeys());
  const merge = await getKv('merge');
  if (merge) known.add(merge.into);
  const orphans: number[] = [];
  for (let from = 0; ; ) {
    const [first] = await database.blocks.where('[s+b]').aboveOrEqual([from, 0]).limit(1).primaryKeys();
    if (!first) return orphans;
    if (!known.has(first[0])) orphans.push(first[0]);
    from = first[0] + 1;
  }
}
