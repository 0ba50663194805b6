import type { SiteRule } from '@/utils/article/site-rule';

/** What is to be read of a page. */
export interface CaptureWish {
  /** The reader wants it whether or not it looks like an article. */
  readonly anyway: boolean;
  /** The detector has called it an article already: it is not asked again. */
  readonly isKnown?: boolean;
  /** Only what is selected. */
  readonly selection: boolean;
  /** The reader's rules for sites. */
  readonly rules: readonly SiteRule[];
}

/** What a page says of itself before it is read. */
export interface PageProbe {
  readonly url: string;
  readonly contentType: string;
  readonly isLoading: boolean;
}

/**
 * Runs in the page, in the world of `capture.js`, and leaves there what is to be read. It can use
 * nothing from outside itself.
 */
export function probePage(wish: CaptureWish): PageProbe {
  Object.assign(globalThis, { offprintWish: wish });
  const { contentType, readyState } = document;
  return { url: location.href, contentType, isLoading: readyState === 'loading' };
}
