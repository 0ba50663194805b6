import type { Transaction } from 'dexie';
import { facetsOf, listKeysOf } from '@/utils/storage/list-keys';
import type { ArticleRow } from '@/utils/storage/rows';
import type { Migration } from './migration';

/** Rows brought over at a time: large libraries do not fit into memory. */
const BATCH = 100;

/**
 * Lists by year, month and length, titles in the order of their pinyin, and two indexes that nothing
 * read any more gone. Where an article stands in lists is derived from its row, so it is derived anew,
 * by the same code as ever: a later change of that code brings a rung of its own.
 */
export const rangesAndPinyin: Migration = {
  version: 3,
  stores: { articles: '++id, &uid, &urlKey, deletedAt, *listKeys' },
  async upgrade(transaction) {
    const articles = transaction.table<ArticleRow, number>('articles');
    const ids = await articles.toCollection().primaryKeys();
    const facets = new Map<string, number>();
    for (let at = 0; at < ids.length; at += BATCH) {
      const rows = (await articles.bulkGet(ids.slice(at, at + BATCH))).filter((row) => row !== undefined);
      await articles.bulkPut(rows.map((row) => ({ ...row, listKeys: listKeysOf(row) })));
      for (const row of rows) countFacets(facets, row);
    }
    await putFacets(transaction, facets);
  },
};

function countFacets(facets: Map<string, number>, row: ArticleRow): void {
  if (row.trashed) return;
  for (const facet of facetsOf(row)) facets.set(facet, (facets.get(facet) ?? 0) + 1);
}

async function putFacets(transaction: Transaction, facets: ReadonlyMap<string, number>): Promise<void> {
  const table = transaction.table('facets');
  await table.clear();
  await table.bulkPut([...facets].map(([name, articles]) => ({ name, articles })));
}
