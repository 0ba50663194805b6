import { countsOf, readCounts, recount } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { readFacets } from '@/utils/storage/facets';
import { facetsOf } from '@/utils/storage/list-keys';
import { ARTICLE_TABLES } from '@/utils/storage/write-articles';
import type { Tally } from './tally';

/** Counts what is otherwise kept: articles by state, by tag and by facet. One transaction, row by row. */
export async function recountLibrary(tally: Tally): Promise<void> {
  await database.transaction('rw', ARTICLE_TABLES, async () => {
    const before = await readCounts();
    let counts = recount(before, before, countsOf(null));
    const tagged = new Map<string, number>();
    const facets = new Map<string, number>();
    await database.articles.each((row) => {
      counts = recount(counts, countsOf(null), countsOf(row));
      if (row.trashed) return;
      for (const tag of row.tags) tagged.set(tag, (tagged.get(tag) ?? 0) + 1);
      for (const facet of facetsOf(row)) facets.set(facet, (facets.get(facet) ?? 0) + 1);
    });
    if (JSON.stringify(counts) !== JSON.stringify(before)) {
      await database.kv.put(counts);
      tally.add('counts');
    }
    await recountTags(tagged, tally);
    await recountFacets(facets, tally);
  });
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
  const kept = await readFacets('');
  const isTrue = kept.length === facets.size && kept.every((row) => facets.get(row.name) === row.articles);
  if (isTrue) return;
  await database.facets.clear();
  await database.facets.bulkPut([...facets].map(([name, articles]) => ({ name, articles })));
  const { uncounted: _counted, ...counts } = await readCounts();
  await database.kv.put(counts);
  tally.add('counts');
}
