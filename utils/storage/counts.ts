import { database } from './database';
import type { CountsRow } from './rows';

/** Numbers of articles as kept; to be called inside a transaction that covers `kv`, or alone. */
export async function readCounts(): Promise<CountsRow> {
  return (await database.kv.get('counts')) ?? { key: 'counts', articles: 0, trashed: 0 };
}

/** Adds to the numbers kept; to be called inside the transaction that makes the change, which covers `kv`. */
export async function changeCounts(change: { articles?: number; trashed?: number }): Promise<void> {
  const { articles, trashed } = await readCounts();
  await database.kv.put({
    key: 'counts',
    articles: articles + (change.articles ?? 0),
    trashed: trashed + (change.trashed ?? 0),
  });
}
