import type { ArticleDraft } from './article-draft';
import type { ReadingPosition } from './reading-position';
import type { Removal } from './removal';

/** Everything of an article that lists and heads show: a draft without its bulk. */
export type ArticleMetadata = Omit<ArticleDraft, 'html' | 'text' | 'pictures' | 'removals' | 'pages'>;

/** How many pictures an article has and how many of them are here. Always true to the picture table. */
export interface PictureCounts {
  readonly total: number;
  readonly saved: number;
  /** Tried and not to be had (404, refused, not an image, too large …). `total - saved - missing` are still to come. */
  readonly missing: number;
}

/** A saved article as lists see it: its current version's metadata and its own state. */
export interface ArticleRecord extends ArticleMetadata {
  /** Number within this library, small and dense; never exported. */
  readonly id: number;
  /** Identity that survives export, import and a move to another machine (UUID v4). */
  readonly uid: string;
  /** Identity of the page: {@link identifyUrl} of `canonicalUrl`. One article each. */
  readonly urlKey: string;
  /** Number of the current version's row; bodies, texts and pictures hang on it. */
  readonly versionId: number;
  /** How many versions with text are kept, the current one included; 0 for a link. */
  readonly versionCount: number;
  /** When the article was first saved, milliseconds since the epoch. */
  readonly savedAt: number;
  /** When the current version was saved, milliseconds since the epoch. */
  readonly versionSavedAt: number;
  readonly pictureCounts: PictureCounts;
  /** Number of the picture that lists show: the first that is saved and large enough; null while there is none. */
  readonly thumbnail: number | null;
  /** When it was put into the trash, milliseconds since the epoch; null while it is in the library. */
  readonly deletedAt: number | null;
  /** `link`: an imported address whose text was never fetched; html and text are empty. */
  readonly kind: 'article' | 'link';
  /** Host of `canonicalUrl` without `www.`. */
  readonly host: string;
  readonly reading: 'unread' | 'reading' | 'read';
  readonly archived: boolean;
  readonly starred: boolean;
  /** Each as `cleanTag` makes it, once, sorted by code point. */
  readonly tags: readonly string[];
  /** When it was last open in the reader, milliseconds since the epoch; null where never. */
  readonly lastReadAt: number | null;
  /** Seconds it was read, all in all. */
  readonly secondsRead: number;
  /** Where reading stopped; null where it never began. */
  readonly position: ReadingPosition | null;
  /** SimHash of the text (`simhash`), 16 hexadecimal digits; empty for links and very short texts. */
  readonly similarity: string;
  readonly highlightCount: number;
}

/** One stored picture, or the note that it could not be had. */
export interface StoredPicture {
  /** Its address, as in the `src` of the clean view. */
  readonly url: string;
  readonly state: 'saved' | 'missing' | 'waiting';
  /** Media type found by looking at the bytes (`image/webp`); empty unless saved. */
  readonly type: string;
  /** The bytes; empty unless saved. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Why it is missing, or null. */
  readonly problem: PictureProblem | null;
}

/**
 * Why a picture could not be kept. `refused`: 401/403; `gone`: 404/410; `server`: any other status;
 * `blocked`: no permission for its host; `too-large`, `too-many`: over the caps of the downloader;
 * `disk-full`: it came, but there was no room to keep it; `damaged`: it was kept, but its bytes are gone;
 * `unwanted`: the settings say to keep no pictures.
 */
export type PictureProblem =
  | 'refused'
  | 'gone'
  | 'server'
  | 'network'
  | 'timeout'
  | 'not-an-image'
  | 'too-large'
  | 'too-many'
  | 'blocked'
  | 'tracker'
  | 'disk-full'
  | 'damaged'
  | 'unwanted';

/** A saved article in full: what the reader shows and an export writes. */
export interface FullArticle {
  readonly record: ArticleRecord;
  readonly html: string;
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly pictures: readonly StoredPicture[];
}
