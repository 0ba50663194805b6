import { countsOf, readCounts, recount } from './counts';
import { database } from './database';
import { changeFacets, putOff, settleFacets } from './facets';
import { facetsOf, listKeysOf } from './list-keys';
import type { TableRow } from './put-rows';
import type { ArticleRow, CountsRow, TagRow } from './rows';

const NOTHING = countsOf(null);

/** A row without what is derived from it. */
type PlainRow = Omit<ArticleRow, 'trashed' | 'listKeys'>;

/** One article before and after a change; null where there is none. */
export interface ArticleChange {
  readonly before: ArticleRow | null;
  readonly after: PlainRow | null;
}

/** Tables that {@link writeArticles} touches, for the transaction around it. */
export const ARTICLE_TABLES = [database.articles, database.tags, database.facets, database.kv];

/** A row with its index fields as they have to be. */
export function toRow<Row extends Omit<PlainRow, 'id'>>(
  plain: Row,
): Row & Pick<ArticleRow, 'trashed' | 'listKeys'> {
  return { ...plain, trashed: plain.deletedAt === null ? 0 : 1, listKeys: listKeysOf(plain) };
}

/**
 * Writes changed articles with everything that hangs on their state: index fields, the numbers of
 * articles, the numbers of each tag. To be called inside a transaction that covers
 * {@link ARTICLE_TABLES}; but for {@link listNewArticle} the only way to write an article, so that the
 * numbers are true at every moment.
 *
 * @param known - the numbers as they were read in the same transaction; they are read here where they are wanting.
 */
export async function writeArticles(changes: readonly ArticleChange[], known?: CountsRow): Promise<void> {
  let [had, have] = [NOTHING, NOTHING];
  const tagged = new Map<string, number>();
  const facets = new Map<string, number>();
  const written: ArticleRow[] = [];
  const gone: number[] = [];
  for (const { before, after } of changes) {
    const row = after ? toRow(after) : null;
    had = recount(had, NOTHING, countsOf(before));
    have = recount(have, NOTHING, countsOf(row));
    countTags(tagged, before, -1);
    countTags(tagged, row, 1);
    countFacets(facets, before, -1);
    countFacets(facets, row, 1);
    if (row) written.push(row);
    else if (before) gone.push(before.id);
  }
  const counts = recount(known ?? (await readCounts()), had, have);
  // Rows and numbers wait for nothing of each other.
  await Promise.all([
    written.length > 0 ? database.articles.bulkPut(written) : null,
    gone.length > 0 ? database.articles.bulkDelete(gone) : null,
    changeTagNumbers(tagged),
    changeNumbers(counts, facets, changes),
  ]);
}

/**
 * Everything that a new article without tags is written as, its facets to be counted later by the work on
 * the index; null where too many wait for that already, and {@link writeArticles} has to be called.
 *
 * @param counts - the numbers as they were read in the same transaction.
 */
export function listNewArticle(plain: PlainRow, counts: CountsRow): readonly TableRow[] | null {
  const row = toRow(plain);
  const numbers = putOff(recount(counts, NOTHING, countsOf(row)), row);
  if (!numbers) return null;
  return [
    { table: database.articles, row },
    { table: database.kv, row: numbers },
  ];
}

/** What was put off is counted before an article of it changes. */
async function changeNumbers(
  counts: CountsRow,
  facets: ReadonlyMap<string, number>,
  changes: readonly ArticleChange[],
): Promise<void> {
  const waiting = new Set(counts.uncounted?.map(({ id }) => id));
  const isTouched = changes.some(({ before }) => before === null || waiting.has(before.id));
  if (waiting.size > 0 && isTouched) await database.kv.put(await settleFacets(counts, facets));
  else await Promise.all([changeFacets(facets), database.kv.put(counts)]);
}

function countTags(tagged: Map<string, number>, row: ArticleRow | null, by: 1 | -1): void {
  if (!row || row.trashed) return;
  for (const tag of row.tags) tagged.set(tag, (tagged.get(tag) ?? 0) + by);
}

/** A tag that no article carries any more goes, unless a colour was chosen for it: it may come back. */
async function changeTagNumbers(tagged: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...tagged].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  const known = await database.tags.bulkGet(changed.map(([name]) => name));
  const rows = changed.map(([name, by], index): TagRow => {
    const row = known[index] ?? { name, colour: null, articles: 0 };
    return { ...row, articles: row.articles + by };
  });
  const kept = rows.filter(({ articles, colour }) => articles > 0 || colour !== null);
  const gone = rows.filter((row) => !kept.includes(row)).map(({ name }) => name);
  await Promise.all([database.tags.bulkPut(kept), gone.length > 0 ? database.tags.bulkDelete(gone) : null]);
}

function countFacets(facets: Map<string, number>, row: ArticleRow | null, by: 1 | -1): void {
  if (!row || row.trashed) return;
  for (const facet of facetsOf(row)) facets.set(facet, (facets.get(facet) ?? 0) + by);
}
