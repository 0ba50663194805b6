import { TOKENIZER_VERSION } from '@/utils/search/list-terms';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
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

/** Removes blocks that no segment and no merge knows: what a browser that died in the wrong moment left behind. */
async function sweepOrphans(): Promise<void> {
  const { segs, blocks, kv } = database;
  await database.transaction('rw', [segs, blocks, kv], async () => {
    const known = new Set(await segs.toCollection().primaryKeys());
    const merge = await getKv('merge');
    if (merge) known.add(merge.into);
    let from = 0;
    for (;;) {
      const first = await blocks.where('[s+b]').aboveOrEqual([from, 0]).first();
      if (!first) return;
      if (!known.has(first.s)) {
        await blocks.where('[s+b]').between([first.s, 0], [first.s, Number.POSITIVE_INFINITY]).delete();
      }
      from = first.s + 1;
    }
  });
}
