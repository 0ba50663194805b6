/**
 * The browser's IndexedDB, but for opening: always at exactly this version, so that a library written
 * by a newer Offprint is refused (`VersionError`) before anything touches it.
 *
 * Dexie by itself would open it all the same, and where it misses an index that the newer version no
 * longer has, put that index back, which changes the newer library for good.
 */
export class GuardedFactory implements IDBFactory {
  readonly #version: number;

  /** @param version - IndexedDB's own number, not Dexie's. */
  constructor(version: number) {
    this.#version = version;
  }

  open(name: string): IDBOpenDBRequest {
    return indexedDB.open(name, this.#version);
  }

  deleteDatabase(name: string): IDBOpenDBRequest {
    return indexedDB.deleteDatabase(name);
  }

  databases(): Promise<IDBDatabaseInfo[]> {
    return indexedDB.databases();
  }

  cmp(first: unknown, second: unknown): number {
    return indexedDB.cmp(first, second);
  }
}
