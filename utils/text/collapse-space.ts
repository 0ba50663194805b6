/** Zero-width characters and soft hyphens: invisible, and in the way of every comparison. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

/** Text as it is seen: runs of white space (no-break and full-width spaces too) become one space, ends are trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
