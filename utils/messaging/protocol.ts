import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CaptureError } from '@/utils/article/capture-error';
import type { SavedBefore, SaveErrorCode, SaveReceipt } from '@/utils/article/save-receipt';

/**
 * Every message between the parts of the extension, grouped by direction. This file is the whole
 * protocol: nothing is sent that is not named here, and receivers check sender and shape.
 */

// —— detector content script → background ————————————————————————————————

/** The detector's verdict on the page it runs in. Stays inside the browser. */
export interface VerdictMessage {
  readonly type: 'verdict';
  readonly isArticle: boolean;
  /** The page's own address as the detector sees it (differs from the tab's during navigation). */
  readonly url: string;
  /** `link[rel=canonical]` of the page, or null: the library is asked about both. */
  readonly canonicalUrl: string | null;
}

// —— page joiner → background ——————————————————————————————————————————————

/** How far the joining of an article's pages has come, from the script in its page. */
export interface PagesProgressMessage {
  readonly type: 'pages-progress';
  /** Address of the page that the script runs in. */
  readonly url: string;
  /** Pages that are in the draft. */
  readonly here: number;
  /** Pages that are known of, those in the draft included. */
  readonly known: number;
}

// —— popup ⇄ background: one port named {@link READING_PORT} for the life of the popup ————————

/** Name of the port that a popup opens to follow the reading and saving of one tab. */
export const READING_PORT = 'reading';

/** What the popup asks for. The first message on the port must be `open`. */
export type ReadingRequest =
  /** Read this tab, and save it if the settings say so. `anyway` skips the question whether it is an article. */
  | { readonly type: 'open'; readonly tabId: number; readonly anyway: boolean }
  /** Save what was read: the button, or anew over an older copy (kept as a version). */
  | { readonly type: 'save' }
  /** Take the last save of this port back. */
  | { readonly type: 'undo' }
  /** Fetch the article's other pages and join them; once more, those that failed. `always`: on this site without being asked. */
  | { readonly type: 'join'; readonly always: boolean }
  /** Call the joining off; the pages that are here stay. */
  | { readonly type: 'stop-joining' };

/** Why an extension may not touch a page at all. */
export type BlockedReason = 'browser-page' | 'store' | 'pdf' | 'file' | 'extension-page' | 'other';

/** Where saving stands. */
export type SaveState =
  /** Not saved: the setting or a private window asks for a button, or it is there already (`before`). */
  | { readonly phase: 'unsaved'; readonly before: SavedBefore | null }
  | { readonly phase: 'saving' }
  /** Acknowledged: committed and read back. Pictures may still be arriving (`receipt.pictures`). */
  | { readonly phase: 'saved'; readonly receipt: SaveReceipt }
  /** Taken back by *Undo*. */
  | { readonly phase: 'undone' }
  | { readonly phase: 'failed'; readonly code: SaveErrorCode; readonly message: string };

/** Where the joining of an article's pages stands; what is missing is in the draft's `pages`. */
export type JoinState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'joining'; readonly here: number; readonly known: number };

/** What the background tells the popup; each message is the whole state and replaces the last. */
export type ReadingState =
  | { readonly phase: 'working'; readonly title: string }
  | { readonly phase: 'blocked'; readonly reason: BlockedReason; readonly title: string }
  | { readonly phase: 'not-article'; readonly title: string }
  | { readonly phase: 'failed'; readonly error: CaptureError; readonly title: string }
  | { readonly phase: 'article'; readonly draft: ArticleDraft; readonly save: SaveState }
  /** A change of `save` alone: the draft sent before still stands (it may be megabytes). */
  | { readonly phase: 'save-changed'; readonly save: SaveState }
  /** A change of the joining alone. When pages have been joined, `article` with the new draft comes first. */
  | { readonly phase: 'join-changed'; readonly join: JoinState };

// —— extension pages → background ————————————————————————————————————————

/** Fetch an article's missing pictures again; progress shows in the record's counts. */
export interface RetryPicturesMessage {
  readonly type: 'retry-pictures';
  readonly articleId: number;
}

/** There are articles that the search index does not know: index them. Wakes the background after an import. */
export interface UpdateIndexMessage {
  readonly type: 'update-index';
}

/** Fetch the pictures that are still waited for: something was saved by another page than the popup. */
export interface ResumePicturesMessage {
  readonly type: 'resume-pictures';
}

// —— background → its hidden page (Chromium) ————————————————————————————————

/** Build a backup, and lend an address that it can be downloaded from. */
export interface BackupUrlMessage {
  readonly type: 'backup-url';
  /** When the backup is made, milliseconds since the epoch. */
  readonly at: number;
}

/** The backup, for as long as the hidden page is open; null where there is nothing to keep. */
export interface BackupUrlAnswer {
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  readonly articles: number;
}

/** All one-shot messages that the background answers. */
export type BackgroundMessage =
  | ResumePicturesMessage
  | VerdictMessage
  | RetryPicturesMessage
  | UpdateIndexMessage
  | PagesProgressMessage;
