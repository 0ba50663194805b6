import { readCounts } from './counts';
import { database } from './database';
import { facetsOf } from './list-keys';
import type { ArticleRow, CountsRow, Uncounted } from './rows';
import type { FacetRow } from './search-rows';

/** Articles whose facets may wait to be counted: more would make every save write them again. */
const MOST_UNCOUNTED = 16;

/** How many articles share each facet whose name begins so, what is not counted yet included. */
export async function readFacets(prefix: string): Promise<readonly FacetRow[]> {
  const { facets, kv } = database;
  const [rows, { uncounted = [] }] = await database.transaction('r', [facets, kv], () =>
    Promise.all([facets.where('name').startsWith(prefix).toArray(), readCounts()]),
  );
  if (uncounted.length === 0) return rows;
  const numbers = new Map(rows.map(({ name, articles }) => [name, articles]));
  for (const [name, by] of tally(uncounted)) {
    if (name.startsWith(prefix)) numbers.set(name, (numbers.get(name) ?? 0) + by);
  }
  return [...numbers].map(([name, articles]) => ({ name, articles }));
}

/** Notes that the facets of a new article are still to be counted; null where too many are. */
export function putOff(counts: CountsRow, { id, ...row }: ArticleRow): CountsRow | null {
  const { uncounted = [] } = counts;
  if (uncounted.length >= MOST_UNCOUNTED) return null;
  return {
    ...counts,
    uncounted: [...uncounted, { id, facets: row.trashed ? [] : facetsOf(row) }],
  };
}

/** Counts what was put off, in a transaction of its own. */
export function countFacets(): Promise<void> {
  const { facets, kv } = database;
  return database.transaction('rw', [facets, kv], async () => {
    const counts = await readCounts();
    if (counts.uncounted) await kv.put(await settleFacets(counts, new Map()));
  });
}

/**
 * Counts what was put off together with further changes; to be called inside a transaction.
 *
 * @param by - how much each facet changes besides.
 * @returns the numbers with nothing put off any more, to be written by the caller.
 */
export async function settleFacets(
  { uncounted = [], ...counts }: CountsRow,
  by: ReadonlyMap<string, number>,
): Promise<CountsRow> {
  await changeFacets(tally(uncounted, by));
  return counts;
}

/** Adds to the numbers of some facets; to be called inside a transaction. */
export async function changeFacets(by: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...by].filter(([, change]) => change !== 0);
  if (changed.length === 0) return;
  const known = await database.facets.bulkGet(changed.map(([name]) => name));
  const rows = changed.map(([name, change], at) => ({ name, articles: (known[at]?.articles ?? 0) + change }));
  const gone = rows.filter(({ articles }) => articles <= 0).map(({ name }) => name);
  await Promise.all([
    database.facets.bulkPut(rows.filter(({ articles }) => articles > 0)),
    gone.length > 0 ? database.facets.bulkDelete(gone) : null,
  ]);
}

function tally(
  uncounted: readonly Uncounted[],
  by: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const sums = new Map(by);
  for (const name of uncounted.flatMap(({ facets }) => facets)) sums.set(name, (sums.get(name) ?? 0) + 1);
  return sums;
}
