import Dexie, { type PromiseExtended, RangeSet, type Table } from 'dexie';
import { database } from './database';

/** A row and the table that it is for. */
export interface TableRow {
  readonly table: Table;
  readonly row: object;
}

/** The answer to a request; a promise of Dexie's, so that its transaction goes on behind it. */
export function answerOf<T>(request: IDBRequest<T>): PromiseExtended<T> {
  return new Dexie.Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Puts rows of several tables, all at once and past Dexie, whose care for each of them is most of the time
 * that a save takes: who watches the tables has to be told by {@link announceRows}.
 *
 * @param transaction - a writing one that covers the tables.
 */
export function putRows(transaction: IDBTransaction, rows: readonly TableRow[]): Promise<unknown> {
  return Dexie.Promise.all(
    rows.map(({ table, row }) => answerOf(transaction.objectStore(table.name).put(row))),
  );
}

/** Tells everybody who watches the tables, here and in other contexts, of rows that {@link putRows} has put. */
export function announceRows(rows: readonly TableRow[]): void {
  const everything = new RangeSet(Dexie.minKey, Dexie.maxKey);
  const parts = [...new Set(rows.map(({ table }) => table))].flatMap((table) => {
    const indexes = ['', ':dels', ...table.schema.indexes.map(({ name }) => name)];
    return indexes.map((index) => [`idb://${database.name}/${table.name}/${index}`, everything] as const);
  });
  Dexie.on.storagemutated.fire(Object.fromEntries(parts));
}
