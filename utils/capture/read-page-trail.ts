import type { PageTrail } from '@/utils/article/page-trail';
import type { NodeQuery, SiteRule } from '@/utils/article/site-rule';
import { findPages } from '@/utils/extract/pages/find-pages';
import { firstElements } from '@/utils/extract/site-rules/query-nodes';

/**
 * The trail of an article in several pages as plain data; null for one that stands alone. What a rule
 * for the site names goes before what the page itself tells.
 */
export function readPageTrail(
  document: Document,
  url: string,
  baseUrl: string,
  rule: SiteRule,
): PageTrail | null {
  const found = findPages(document, url, baseUrl);
  const current = found?.current ?? 1;
  const next = addressBy(document, rule.nextPage, baseUrl);
  const whole = addressBy(document, rule.wholePage, baseUrl) ?? found?.whole ?? null;
  const numbered = new Map(found?.numbered ?? []);
  if (next) numbered.set(current + 1, next);
  if (numbered.size === 0 && !whole) return null;
  const others = [...numbered]
    .map(([number, address]) => ({ number, url: address }))
    .sort((one, other) => one.number - other.number);
  return { current, others, whole };
}

function addressBy(document: Document, queries: readonly NodeQuery[], baseUrl: string): string | null {
  const [link] = firstElements(document, queries);
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, baseUrl)) return null;
  return new URL(href, baseUrl).href.replace(/#.*$/, '');
}
