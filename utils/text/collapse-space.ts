/** Zero-width characters and soft hyphens: invisible, and in the way of every comparison. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

/** What there is to collapse between the ends; most short texts have none of it, and looking is cheaper than replacing. */
const UNTIDY = /\s\s|[^\S ]|[\u200b\u2060\ufeff\u00ad]/;

/** Text as it is seen: runs of white space (no-break and full-width spaces too) become one space, ends are trimmed. */
export function collapseSpace(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
