import type {
  ArticleMetadata,
  ArticleRecord,
  PictureCounts,
  PictureProblem,
} from '@/utils/article/article-record';
import type { Thumbnail } from '@/utils/article/fetched-picture';
import type { PictureRef } from '@/utils/article/picture-ref';
import type { Removal } from '@/utils/article/removal';

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
  /**
   * When each group of fields last changed, milliseconds since the epoch, so that two machines can
   * be brought together group by group: `content` is everything of the version, `trash` is `deletedAt`.
   */
  readonly updatedAt: { readonly content: number; readonly trash: number };
}

/** One saving of an article. Versions are added and taken back, never changed but for their pictures. */
export interface VersionRow {
  readonly id: number;
  readonly uid: string;
  readonly articleId: number;
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

/** Numbers kept with every change, because counting takes time in proportion to the library. */
export interface CountsRow {
  readonly key: 'counts';
  /** Articles in the library, without the trash. */
  readonly articles: number;
  readonly trashed: number;
}
