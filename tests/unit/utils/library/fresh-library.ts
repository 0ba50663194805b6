import { beforeEach, expect } from 'vitest';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SaveReceipt } from '@/utils/article/save-receipt';
import { saveDraft } from '@/utils/library/save-draft';
import { database } from '@/utils/storage/database';
import { countFacets } from '@/utils/storage/facets';
import { facetsOf } from '@/utils/storage/list-keys';
import { makeDraft } from './make-draft';

/** Gives every test of a file an empty library of its own, in memory. */
export function startFresh(): void {
  beforeEach(async () => {
    await database.delete({ disableAutoOpen: false });
  });
}

/** A moment on the day that most tests are set on, by minutes. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2026, 10, 25, 4, minutes));
}

/** Saves a draft that has to be saved. */
export async function keep(
  changes: Partial<ArticleDraft> = {},
  now = minute(0),
  original: string | null = null,
): Promise<SaveReceipt> {
  const saved = await saveDraft(makeDraft(changes), now, original);
  if (!saved.ok) throw new Error(saved.error.message);
  return saved.value;
}

/** Saves an article of its own, named by its number. */
export function keepNumbered(number: number, now = minute(number)): Promise<SaveReceipt> {
  return keep({ canonicalUrl: `https://news.example/${number}`, title: `第${number}篇` }, now);
}

/** Every row of every table, to compare the library before and after. Times of change are left out. */
export async function dumpLibrary(): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  await countFacets();
  for (const table of database.tables) {
    const rows: Record<string, unknown>[] = await table.toArray();
    dump[table.name] = rows.map(({ updatedAt: _updatedAt, ...row }) => row);
  }
  return dump;
}

/** Holds the numbers that are kept against what is counted. */
export async function expectTrueCounts(): Promise<void> {
  await countFacets();
  const rows = await database.articles.toArray();
  const inside = rows.filter(({ deletedAt }) => deletedAt === null);
  const inbox = inside.filter(({ archived }) => !archived);
  expect(await database.kv.get('counts')).toEqual({
    key: 'counts',
    articles: inside.length,
    trashed: rows.length - inside.length,
    inbox: inbox.length,
    unread: inbox.filter(({ reading }) => reading === 'unread').length,
    archived: inside.length - inbox.length,
    starred: inside.filter(({ starred }) => starred).length,
  });
  for (const { name, articles } of await database.facets.toArray()) {
    expect([name, articles]).toEqual([name, inside.filter((row) => facetsOf(row).includes(name)).length]);
  }
  for (const { name, articles } of await database.tags.toArray()) {
    expect([name, articles]).toEqual([name, inside.filter(({ tags }) => tags.includes(name)).length]);
  }
}
