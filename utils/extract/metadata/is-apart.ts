/**
 * True where an element lies in a part of the page that is about something else. A part that holds the headline,
 * too, is not apart: themes write `has-sidebar` and `comments-open` on the body. Neither is the foot of the
 * headline's own article, where many a theme puts its date and its author.
 *
 * @param parts - selector of such parts.
 */
export function isApart(element: Element, parts: string, headline: Element | null): boolean {
  for (let part = element.closest(parts); part; part = part.parentElement?.closest(parts) ?? null) {
    if (part.localName === 'body' || part.localName === 'html') return false;
    if (headline && part.contains(headline)) return false;
    const isOwnFoot =
      part.localName === 'footer' &&
      headline !== null &&
      part.closest('article')?.contains(headline) === true;
    if (!isOwnFoot) return true;
  }
  return false;
}
