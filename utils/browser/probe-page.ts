import type { SiteRule } from '@/utils/article/site-rule';

/** What a page says of itself before it is read. */
export interface PageProbe {
  readonly url: string;
  readonly contentType: string;
  readonly isLoading: boolean;
}

/**
 * Runs in the page, in the world of `capture.js`, and leaves there whether the reader insists on the
 * page, and the reader's rules for sites. It can use nothing from outside itself.
 */
export function probePage(anyway: boolean, rules: readonly SiteRule[]): PageProbe {
  Object.assign(globalThis, { offprintAnyway: anyway, offprintRules: rules });
  const { contentType, readyState } = document;
  return { url: location.href, contentType, isLoading: readyState === 'loading' };
}
