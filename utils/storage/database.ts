import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Highlight } from '@/utils/article/highlight';
import { GuardedFactory } from './guarded-factory';
import { LADDER, SCHEMA_VERSION } from './migrations/ladder';
import type {
  ActivityRow,
  ArticleRow,
  BodyRow,
  JobRow,
  KvRow,
  OriginalRow,
  PictureBytesRow,
  PictureRow,
  RemovalsRow,
  TagRow,
  TextRow,
  ThumbnailRow,
  TombstoneRow,
  VersionRow,
} from './rows';
import type { BlockRow, FacetRow, PendingRow, SegRow } from './search-rows';

/** Dexie stores its version numbers times ten, to leave room for fractions. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * The library's database, open from the first use on.
 *
 * - Every transaction is of strict durability: `complete` means on the disk, not in a buffer of the
 *   operating system. With the relaxed default a power cut leaves articles whose pictures are empty.
 * - No cache of Dexie's own: what is read back comes from the database.
 * - Another context that wants to upgrade finds this connection closed (Dexie's `versionchange`);
 *   the next use opens it again, and is refused (`VersionError`) where the schema has become too new.
 */
export class OffprintDatabase extends Dexie {
  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly versions: EntityTable<VersionRow, 'id'>;
  declare readonly bodies: Table<BodyRow, number>;
  declare readonly texts: Table<TextRow, number>;
  declare readonly removals: Table<RemovalsRow, number>;
  declare readonly pictures: Table<PictureRow, [versionId: number, n: number]>;
  declare readonly pictureBytes: Table<PictureBytesRow, [versionId: number, n: number]>;
  declare readonly thumbnails: Table<ThumbnailRow, number>;
  declare readonly jobs: Table<JobRow, [kind: JobRow['kind'], versionId: number]>;
  declare readonly tombstones: Table<TombstoneRow, string>;
  declare readonly originals: Table<OriginalRow, number>;
  declare readonly tags: Table<TagRow, string>;
  declare readonly highlights: EntityTable<Highlight, 'id'>;
  declare readonly activity: Table<ActivityRow, string>;
  declare readonly pending: Table<PendingRow, number>;
  declare readonly segs: Table<SegRow, number>;
  declare readonly blocks: Table<BlockRow, [s: number, b: number]>;
  declare readonly facets: Table<FacetRow, string>;
  declare readonly kv: Table<KvRow, KvRow['key']>;

  constructor(name: string) {
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: new GuardedFactory(SCHEMA_VERSION * DEXIE_VERSION_FACTOR),
    });
    for (const { version, stores, upgrade } of LADDER) {
      const rung = this.version(version).stores(stores);
      if (upgrade) rung.upgrade((transaction) => upgrade(transaction));
    }
  }
}

/** The one library of this browser profile. */
export const database = new OffprintDatabase('offprint');
