import type {
  ArticleMetadata,
  ArticleRecord,
  PictureCounts,
  PictureProblem,
} from '@/utils/article/article-record';
import type { BackupPlan } from '@/utils/article/backup-plan';
import type { Thumbnail } from '@/utils/article/fetched-picture';
import type { Highlight } from '@/utils/article/highlight';
import type { IntegrityReport } from '@/utils/article/integrity-report';
import type { PictureRef } from '@/utils/article/picture-ref';
import type { Removal } from '@/utils/article/removal';
import type { MergeRow, SearchRow } from './search-rows';

/**
 * The rows of the database, table by table. Lists read `articles` alone, so that row has to stay
 * small: bodies, texts, removals and pictures lie apart and hang on the number of a version.
 *
 * A change of any of these types is a change of stored data: it needs a migration.
 */

/** An article: its current version's metadata, and its own state. */
export interface ArticleRow extends ArticleRecord {
  /** 1 where `deletedAt` is set: null cannot be indexed. */
  readonly trashed: 0 | 1;
  /** Lists that it stands in, for the multi-entry index of that name; see `listKeysOf`. */
  readonly listKeys: readonly ListKey[];
  /** When each group of fields last changed, so that two machines can be brought together group by group. */
  readonly updatedAt: UpdateTimes;
}

/**
 * A list's name (`inbox`, `tag:…`) and what it is sorted by: the negative of `versionSavedAt`, but for
 * the lists that are there for another order (`by:title`).
 */
export type ListKey = readonly [list: string, order: number | string];

/** Milliseconds since the epoch. */
export interface UpdateTimes {
  /** Everything of the version. */
  readonly content: number;
  /** `deletedAt`. */
  readonly trash: number;
  /** `reading`, `archived`, `starred`, `position`, `lastReadAt`, `secondsRead`. */
  readonly state: number;
  readonly tags: number;
}

/** One saving of an article. Versions are added and taken back, never changed but for their pictures. */
export interface VersionRow {
  readonly id: number;
  readonly uid: string;
  readonly articleId: number;
  /** `link` for the bare address that stood there before the article was fetched. */
  readonly kind: ArticleRecord['kind'];
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly metadata: ArticleMetadata;
  readonly pictureCounts: PictureCounts;
  readonly thumbnail: number | null;
  /** SHA-256 of the stored strings in UTF-8, hexadecimal. */
  readonly sha256: { readonly html: string; readonly text: string };
  /** `deletedAt` of the article before this version took it out of the trash; null otherwise. For undo. */
  readonly trashedBefore: number | null;
}

/** The clean view of one version. */
export interface BodyRow {
  readonly versionId: number;
  readonly html: string;
}

/** The running text of one version. */
export interface TextRow {
  readonly versionId: number;
  readonly text: string;
}

/** What was taken away from one version's page. */
export interface RemovalsRow {
  readonly versionId: number;
  readonly removals: readonly Removal[];
}

/** What is known of one picture of a version; its bytes lie in a {@link PictureBytesRow}. */
export interface PictureRow extends PictureRef {
  readonly versionId: number;
  /** Place among the version's pictures, from 0. */
  readonly n: number;
  readonly state: 'saved' | 'missing' | 'waiting';
  /** Media type by the bytes; empty unless saved. */
  readonly type: string;
  /** Bytes; 0 unless saved. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal; empty unless saved. */
  readonly sha256: string;
  readonly problem: PictureProblem | null;
}

/** The bytes of one saved picture. */
export interface PictureBytesRow {
  readonly versionId: number;
  readonly n: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The small picture that lists show for a version. */
export interface ThumbnailRow extends Thumbnail {
  readonly versionId: number;
}

/** Work on a version that has begun and has to be finished, even after the browser died. */
export interface JobRow {
  readonly kind: 'pictures';
  readonly versionId: number;
  /** How often the work was begun; a job that keeps killing its worker is given up. */
  readonly attempts: number;
}

/** What is left of an article deleted for good, so that another machine's copy does not bring it back. */
export interface TombstoneRow {
  readonly uid: string;
  /** Milliseconds since the epoch. */
  readonly deletedAt: number;
}

/** The page that one version was made from, as it was. */
export interface OriginalRow {
  readonly versionId: number;
  /** The page's HTML in UTF-8, gzip. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes before compression. */
  readonly size: number;
  /** SHA-256 of the bytes before compression, hexadecimal. */
  readonly sha256: string;
}

/** A tag that is in use, or was and keeps its colour. */
export interface TagRow {
  readonly name: string;
  /** A key of the interface's palette; null for the plain one. */
  readonly colour: string | null;
  /** Articles outside the trash that carry it. Kept with every change, not counted. */
  readonly articles: number;
}

/** What was done on one day. */
export interface ActivityRow {
  /** Day in the reader's time zone, `2026-11-25`. */
  readonly day: string;
  /** Articles saved. */
  readonly saved: number;
  /** Articles read to their end. */
  readonly read: number;
  /** Seconds of reading. */
  readonly seconds: number;
  readonly charactersRead: number;
  /** Characters of visible text that saving took away from the pages. */
  readonly noiseCharacters: number;
  /** Characters of running text that saving kept. */
  readonly keptCharacters: number;
}

/** Numbers kept with every change, because counting takes time in proportion to the library. */
export interface CountsRow {
  readonly key: 'counts';
  /** Articles in the library, without the trash. */
  readonly articles: number;
  readonly trashed: number;
  /** Of `articles`, those not archived. */
  readonly inbox: number;
  /** Of `inbox`, those not begun. */
  readonly unread: number;
  /** Of `articles`. */
  readonly archived: number;
  readonly starred: number;
  /** New articles whose facets are not counted yet; left out where there are none. */
  readonly uncounted?: readonly Uncounted[];
}

/** An article that its facets do not count yet: they are many, and a save has no time for them. */
export interface Uncounted {
  readonly id: number;
  /** Names of its facets. */
  readonly facets: readonly string[];
}

/** The latest import: running, or done and to be taken back in one step. */
export interface ImportRow {
  readonly key: 'import';
  readonly state: 'running' | 'done';
  /** When it began, milliseconds since the epoch. */
  readonly at: number;
  /** How many {@link ImportBatchRow}s it has written. */
  readonly batches: number;
  /** What it is called, for the one who is asked whether to take it back. */
  readonly name: string;
}

/** What one batch of an import changed, written in the transaction of the change: how to take it back. */
export interface ImportBatchRow {
  readonly key: `import:${number}`;
  /** Articles that were not there before. */
  readonly added: readonly number[];
  /** Articles that were, as they were, with what was added to them. */
  readonly changed: readonly {
    readonly before: ArticleRow;
    readonly versionIds: readonly number[];
    readonly highlightIds: readonly number[];
  }[];
  /** Highlights that were replaced by newer ones, as they were. */
  readonly highlights: readonly Highlight[];
  /** Tombstones that were taken away, because what they stand for came back. */
  readonly tombstones: readonly TombstoneRow[];
  /** Tombstones that were added. */
  readonly tombstonesAdded: readonly string[];
  /** Days as they were; null for those that were not there. */
  readonly days: readonly { readonly day: string; readonly before: ActivityRow | null }[];
  /** Colours of tags as they were. */
  readonly colours: readonly Pick<TagRow, 'name' | 'colour'>[];
}

/** How backups are made. */
export interface BackupRow extends BackupPlan {
  readonly key: 'backup';
  /** The folder that the user has picked (Chromium); null where there is none. */
  readonly folder: FileSystemDirectoryHandle | null;
}

/** The last check of the library. */
export interface IntegrityRow {
  readonly key: 'integrity';
  readonly report: IntegrityReport;
}

/** Which library this is: see `getIdentity`. */
export interface IdentityRow {
  readonly key: 'identity';
  readonly uid: string;
}

/**
 * Table `kv`: things that are one of a kind, by key. An owner of another one adds it here, with a
 * type whose `key` is that key.
 */
export interface KvRows {
  readonly counts: CountsRow;
  readonly search: SearchRow;
  readonly merge: MergeRow;
  readonly import: ImportRow;
  readonly [key: `import:${number}`]: ImportBatchRow;
  readonly integrity: IntegrityRow;
  readonly backup: BackupRow;
  readonly identity: IdentityRow;
  readonly [key: `put-back:${number}`]: PutBackRow;
}

/** Removed blocks that the reader wants to see in an article all the same. */
export interface PutBackRow {
  /** Ends in the number of the article. */
  readonly key: `put-back:${number}`;
  /** Names of the blocks, the same in every version. */
  readonly blocks: readonly string[];
}

export type KvRow = KvRows[keyof KvRows];
