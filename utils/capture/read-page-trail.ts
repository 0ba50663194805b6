import type { PageTrail } from '@/utils/article/page-trail';
import { findPages } from '@/utils/extract/pages/find-pages';

/** The trail of an article in several pages as plain data; null for one that stands alone. */
export function readPageTrail(document: Document, url: string, baseUrl: string): PageTrail | null {
  const found = findPages(document, url, baseUrl);
  if (!found) return null;
  const others = [...found.numbered]
    .map(([number, address]) => ({ number, url: address }))
    .sort((one, other) => one.number - other.number);
  return { current: found.current, others, whole: found.whole };
}
