import type { Table } from 'dexie';
import { database } from './database';

/**
 * Removes the rows of a table whose owner is not there. Both tables are read and the orphans deleted
 * in one transaction, so that a save cannot come in between.
 *
 * @returns How many there were.
 */
export function dropOrphanRows<Row, Key>(
  table: Table<Row, Key>,
  owners: Table<unknown, number>,
  ownerOf: (key: Key) => number,
): Promise<number> {
  return database.transaction('rw', [table, owners], async () => {
    const known = new Set(await owners.toCollection().primaryKeys());
    const orphans = (await table.toCollection().primaryKeys()).filter((key) => !known.has(ownerOf(key)));
    await table.bulkDelete(orphans);
    return orphans.length;
  });
}
