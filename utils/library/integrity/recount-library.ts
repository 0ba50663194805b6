import { countsOf, NONE, readCounts, recount } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { readFacets } from '@/utils/storage/facets';
import { facetsOf } from '@/utils/storage/list-keys';
import type { ArticleRow, CountsRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES } from '@/utils/storage/write-articles';
import type { Tally } from './tally';

/** Rows that are read together: a save waits for no more than these. */
const BATCH = 500;

/** What is otherwise kept, counted from the rows. */
interface Sums {
  counts: CountsRow;
  readonly tagged: Map<string, number>;
  readonly facets: Map<string, number>;
}

/**
 * Counts what is otherwise kept: articles by state, by tag and by facet. They are counted batch by batch,
 * so that saving goes on; only where the numbers differ, because they are wrong or because something was
 * changed meanwhile, they are counted once more in one transaction, and set.
 */
export async function recountLibrary(tally: Tally): Promise<void> {
  if (await isRight(await sumBatches())) return;
  await database.transaction('rw', ARTICLE_TABLES, async () => {
    const sums = await sumBatches();
    const before = await readCounts();
    const counts = { ...sums.counts, ...(before.uncounted ? { uncounted: before.uncounted } : {}) };
    if (JSON.stringify(counts) !== JSON.stringify(before)) {
      await database.kv.put(counts);
      tally.add('counts');
    }
    await recountTags(sums.tagged, tally);
    await recountFacets(sums.facets, tally);
  });
}

async function sumBatches(): Promise<Sums> {
  const sums: Sums = { counts: NONE, tagged: new Map(), facets: new Map() };
  for (let last = 0; ; ) {
    const rows = await database.articles.where('id').above(last).limit(BATCH).toArray();
    for (const row of rows) add(row, sums);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return sums;
    last = end.id;
  }
}

function add(row: ArticleRow, sums: Sums): void {
  sums.counts = recount(sums.counts, countsOf(null), countsOf(row));
  if (row.trashed) return;
  for (const tag of row.tags) sums.tagged.set(tag, (sums.tagged.get(tag) ?? 0) + 1);
  for (const facet of facetsOf(row)) sums.facets.set(facet, (sums.facets.get(facet) ?? 0) + 1);
}

/** Whether what is kept says the same. */
async function isRight({ counts, tagged, facets }: Sums): Promise<boolean> {
  const { kv, tags, facets: table } = database;
  return database.transaction('r', [kv, tags, table], async () => {
    const { uncounted: _uncounted, ...kept } = await readCounts();
    const named = await tags.toArray();
    return (
      JSON.stringify(kept) === JSON.stringify(counts) &&
      named.every(({ name, articles }) => (tagged.get(name) ?? 0) === articles) &&
      [...tagged.keys()].every((name) => named.some((row) => row.name === name)) &&
      isSame(await readFacets(''), facets)
    );
  });
}

function isSame(
  kept: readonly { readonly name: string; readonly articles: number }[],
  facets: ReadonlyMap<string, number>,
): boolean {
  return kept.length === facets.size && kept.every(({ name, articles }) => facets.get(name) === articles);
}

async function recountTags(tagged: Map<string, number>, tally: Tally): Promise<void> {
  for (const row of await database.tags.toArray()) {
    const articles = tagged.get(row.name) ?? 0;
    tagged.delete(row.name);
    if (articles === row.articles) continue;
    await database.tags.put({ ...row, articles });
    tally.add('counts');
  }
  for (const [name, articles] of tagged) {
    await database.tags.put({ name, colour: null, articles });
    tally.add('counts');
  }
}

async function recountFacets(facets: ReadonlyMap<string, number>, tally: Tally): Promise<void> {
  if (isSame(await readFacets(''), facets)) return;
  await database.facets.clear();
  await database.facets.bulkPut([...facets].map(([name, articles]) => ({ name, articles })));
  const { uncounted: _counted, ...counts } = await readCounts();
  await database.kv.put(counts);
  tally.add('counts');
}
