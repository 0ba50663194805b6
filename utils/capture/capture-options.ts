import type { SiteRule } from '@/utils/article/site-rule';

/** How to capture a page. */
export interface CaptureOptions {
  /** The reader wants the page though it does not look like an article: a shorter text will do. */
  readonly anyway?: boolean;
  /** The window whose DOM sanitises; the document's own by default. */
  readonly window?: Window;
  /** Clock in milliseconds, for the time budget; without it there is none. */
  readonly clock?: () => number;
  /** The time budget in milliseconds, by that clock; that of a waiting reader by default. */
  readonly budget?: number;
  /** Rules for sites, the reader's own first; none by default. */
  readonly rules?: readonly SiteRule[];
  /** Passes to leave out: how the benchmark measures what each one gains. */
  readonly without?: ReadonlySet<string>;
}
