import { database } from './database';
import type { KvRows } from './rows';

/** One of the things that are one of a kind; undefined where it was never written. */
export async function getKv<Key extends keyof KvRows>(key: Key): Promise<KvRows[Key] | undefined> {
  // A row's key says which type it has.
  return (await database.kv.get(key)) as KvRows[Key] | undefined;
}
