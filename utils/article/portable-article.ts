import type { ArticleMetadata, ArticleRecord, StoredPicture } from './article-record';
import type { Thumbnail } from './fetched-picture';
import type { Highlight } from './highlight';
import type { PictureRef } from './picture-ref';
import type { Removal } from './removal';

/** When each group of fields last changed, milliseconds since the epoch. */
export interface PortableTimes {
  readonly content: number;
  readonly trash: number;
  readonly state: number;
  readonly tags: number;
}

/** State of an article that does not hang on one of its versions. */
export type PortableState = Pick<
  ArticleRecord,
  | 'savedAt'
  | 'deletedAt'
  | 'reading'
  | 'archived'
  | 'starred'
  | 'tags'
  | 'lastReadAt'
  | 'secondsRead'
  | 'position'
>;

/** The page that a version was made from, gzip. */
export interface PortableOriginal {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes before compression. */
  readonly size: number;
  /** SHA-256 of the bytes before compression, hexadecimal. */
  readonly sha256: string;
}

/** One saving of an article, with everything that hangs on it. */
export interface PortableVersion {
  /** UUID v4. */
  readonly uid: string;
  readonly kind: ArticleRecord['kind'];
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly metadata: ArticleMetadata;
  readonly html: string;
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly pictures: readonly (StoredPicture & PictureRef)[];
  /** The small picture for lists and the number of the picture that it was made of. */
  readonly thumbnail: (Thumbnail & { readonly n: number }) | null;
  readonly original: PortableOriginal | null;
}

/** A highlight that names its version by identity instead of by a number of this library. */
export interface PortableHighlight extends Omit<Highlight, 'id' | 'articleId' | 'versionId'> {
  readonly versionUid: string;
}

/**
 * A saved article as it travels between libraries: everything, and nothing that means something in
 * one library only. What can be computed (host, counts, similarity, index) is left out.
 */
export interface PortableArticle extends PortableState {
  /** UUID v4. */
  readonly uid: string;
  readonly updatedAt: PortableTimes;
  /** The oldest first, the current one last; at least one. */
  readonly versions: readonly PortableVersion[];
  readonly highlights: readonly PortableHighlight[];
}

/** What a library holds beside its articles. */
export interface PortableRest {
  /** Colours that were chosen for tags. */
  readonly tags: readonly { readonly name: string; readonly colour: string }[];
  /** What was deleted for good, so that an older copy does not bring it back unasked. */
  readonly tombstones: readonly { readonly uid: string; readonly deletedAt: number }[];
  /** What was done on each day. */
  readonly activity: readonly PortableDay[];
}

/** What was done on one day; see `ActivityRow`. */
export interface PortableDay {
  /** `2026-11-25`, in the reader's time zone. */
  readonly day: string;
  readonly saved: number;
  readonly read: number;
  readonly seconds: number;
  readonly charactersRead: number;
  readonly noiseCharacters: number;
  readonly keptCharacters: number;
}

/** The version that an article shows: the last. */
export function currentVersion({ uid, versions }: PortableArticle): PortableVersion {
  const last = versions.at(-1);
  if (!last) throw new Error(`article ${uid} has no version`);
  return last;
}
