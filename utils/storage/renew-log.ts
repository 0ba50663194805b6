/** Bytes of one row: more would lie in a file of its own, beside the log. */
const ROW = 60_000;
/** Rows of one round: together more than LevelDB holds in memory (4 MiB) before it begins a new log. */
const ROWS = 80;
/** The second round waits until what the first one pushed out is on the disk and its log deleted; the third is spare. */
const ROUNDS = 3;
const DATABASE = 'offprint-log';
const STORE = 'filler';

/**
 * Makes the browser begin a new log for the library's files, by writing filler that is deleted again.
 * To be called first of all when the browser starts.
 *
 * Chromium keeps IndexedDB in LevelDB and goes on writing to the log of the session before. Where that
 * session was killed in the middle of a write, the log has half a record in it: harmless at the next
 * start, where it is the end, but at the one after that it stands in the middle, is taken for damage,
 * and Chromium deletes the whole database, every article in it. So the log with the half record has to
 * go while it can still be read. (Seen in Chromium 156: `npm run test:crash` lost a whole library
 * without this; cutting 20 bytes off the log and starting twice does it every time.)
 */
export async function renewLog(): Promise<void> {
  const database = await open();
  try {
    for (let round = 0; round < ROUNDS; round += 1) await fill(database);
    await run(database, (rows) => rows.clear());
  } finally {
    database.close();
  }
}

/** The same origin's databases share one log, so filler need not lie in the library itself. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}

function fill(database: IDBDatabase): Promise<void> {
  return run(database, (rows) => {
    for (let n = 0; n < ROWS; n += 1) rows.put(new Uint8Array(ROW), n);
  });
}

function run(database: IDBDatabase, write: (rows: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    write(transaction.objectStore(STORE));
  });
}
