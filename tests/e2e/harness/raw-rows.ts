import type { Page } from 'puppeteer-core';

/**
 * Changes one row of the library past all code of ours, as damage would: in a page of the extension.
 *
 * @param fields what of the row becomes other; null takes the row away.
 */
export function damageRow(
  page: Page,
  store: string,
  key: number | readonly number[],
  fields: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  return page.evaluate(
    (name, rowKey, change) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('offprint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite');
          const rows = transaction.objectStore(name);
          const reading = rows.get(rowKey as IDBValidKey);
          reading.onsuccess = () => {
            if (reading.result === undefined) transaction.abort();
            else if (change) rows.put({ ...reading.result, ...change });
            else rows.delete(rowKey as IDBValidKey);
          };
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error ?? new Error(`no such row in ${name}`));
        };
      }),
    store,
    key as number | number[],
    fields,
  );
}

/** The newest row of a store, past all code of ours; `undefined` where there is none. */
export function newestRow(page: Page, store: string): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('offprint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).openCursor(null, 'prev');
          reading.onsuccess = () => resolve(reading.result?.value);
          reading.onerror = () => reject(reading.error);
          opening.result.close();
        };
      }),
    store,
  );
}
