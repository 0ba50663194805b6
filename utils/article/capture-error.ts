/**
 * Why a page could not be captured. The code names what the reader can do about it; the interface
 * has one string for each under `captureError_*`.
 *
 * - `empty-page`: there is nothing on the page yet; wait for it to load and try again.
 * - `no-text`: there are pictures or controls but no running text to keep.
 * - `not-article`: it does not look like one article; reading it anyway is possible.
 * - `too-large`: the page is over the caps (200,000 elements, 20 MB of HTML).
 * - `too-slow`: the time budget ran out.
 * - `page-gone`: the page went away or was replaced while it was being read.
 * - `unreadable`: the extension may not touch this page (see `BlockedReason`).
 * - `failed`: something broke that should not; `message` holds the detail.
 */
export type CaptureErrorCode =
  | 'empty-page'
  | 'no-text'
  | 'not-article'
  | 'too-large'
  | 'too-slow'
  | 'page-gone'
  | 'unreadable'
  | 'failed';

/** An expected failure of capturing a page, as plain data. */
export interface CaptureError {
  readonly code: CaptureErrorCode;
  /** Technical detail for a bug report, in English; never the only thing shown. */
  readonly message: string;
}
