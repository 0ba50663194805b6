import type { Table } from 'dexie';
import { readingMinutes } from '@/utils/text/reading-time';
import type { Migration } from './migration';

/** Rows brought over at a time: large libraries do not fit into memory. */
const BATCH = 200;

/**
 * Lists by source, author, language and missing pictures, lists in other orders than that of saving,
 * and how many articles share each site, source, author and language. The full-text index gets its
 * own form of rows, so whatever was there is dropped and everything is pending again.
 */
export const orderedListsAndFacets: Migration = {
  version: 3,
  stores: { facets: 'name' },
  async upgrade(transaction) {
    const articles = transaction.table<OldArticle, number>('articles') as Table<OldArticle, number>;
    const ids = await articles.toCollection().primaryKeys();
    const facets = new Map<string, number>();
    for (let at = 0; at < ids.length; at += BATCH)
      await upgradeSome(articles, ids.slice(at, at + BATCH), facets);
    const rows = [...facets].map(([name, count]) => ({ name, articles: count }));
    await transaction.table('facets').bulkPut(rows);
    await transaction.table('segs').clear();
    await transaction.table('blocks').clear();
    await transaction.table('pending').bulkPut(ids.map((id) => ({ articleId: id })));
  },
};

interface OldArticle {
  readonly id: number;
  readonly trashed: 0 | 1;
  readonly versionSavedAt: number;
  readonly host: string;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly lang: string | null;
  readonly title: string;
  readonly publishedTime: string | null;
  readonly lastReadAt: number | null;
  readonly counts: { readonly cjk: number; readonly words: number; readonly characters: number };
  readonly pictureCounts: { readonly missing: number };
  readonly listKeys: readonly (readonly [string, number | string])[];
}

async function upgradeSome(
  articles: Table<OldArticle, number>,
  ids: readonly number[],
  facets: Map<string, number>,
): Promise<void> {
  const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
  const upgraded = rows.filter(({ trashed }) => !trashed).map((row) => ({ ...row, listKeys: keysOf(row) }));
  for (const row of upgraded) {
    for (const facet of facetsOf(row)) facets.set(facet, (facets.get(facet) ?? 0) + 1);
  }
  await articles.bulkPut(upgraded);
}

function facetsOf({ host, source, authors, lang }: OldArticle): readonly string[] {
  const language = lang?.split('-')[0]?.toLowerCase();
  return [
    ...new Set([
      `host:${host}`,
      ...(source ? [`source:${source}`] : []),
      ...authors.map((author) => `author:${author}`),
      ...(language ? [`lang:${language}`] : []),
    ]),
  ];
}

function keysOf(row: OldArticle): OldArticle['listKeys'] {
  const { versionSavedAt, publishedTime, counts, lang, title, lastReadAt, pictureCounts, listKeys } = row;
  const published = publishedTime ? Date.parse(publishedTime) : Number.NaN;
  const lists = new Set([
    ...listKeys.map(([list]) => list),
    ...facetsOf(row),
    ...(pictureCounts.missing > 0 ? ['missing-pictures'] : []),
  ]);
  return [
    ...[...lists].map((list) => [list, versionSavedAt] as const),
    ['by:published', Number.isNaN(published) ? Number.NEGATIVE_INFINITY : published],
    ['by:length', readingMinutes(counts, lang)],
    ['by:title', title.normalize('NFKC').toLowerCase().slice(0, 32)],
    ['by:read', lastReadAt ?? Number.NEGATIVE_INFINITY],
  ];
}
