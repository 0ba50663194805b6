import type { Table } from 'dexie';
import type { SaveFailure } from '@/utils/article/save-receipt';
import { err, ok, type Result } from '@/utils/result/result';
import { database } from './database';
import { nameFailure } from './name-failure';

/**
 * Runs one writing transaction whose failure has to be told to the user: all or nothing, and the
 * failure a value, named by its cause.
 *
 * A full disk shows at the transaction alone. A request that was still on its way then fails with a
 * bare `AbortError`, and that is all Dexie passes on, so the transaction itself is asked too.
 *
 * @param write - may commit the transaction when everything has been asked for, which spares the database
 *   the wait for whether there is more.
 */
export async function attemptWrite<T>(
  tables: readonly Table[],
  write: (transaction: IDBTransaction) => Promise<T>,
): Promise<Result<T, SaveFailure>> {
  let transaction: IDBTransaction | null = null;
  try {
    const value = await database.transaction('rw', [...tables], async ({ idbtrans }) => {
      transaction = idbtrans;
      return write(idbtrans);
    });
    return ok(value);
  } catch (error) {
    return err(nameFailure(error, (transaction as IDBTransaction | null)?.error ?? null));
  }
}
