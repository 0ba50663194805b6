import { collapseSpace } from '@/utils/text/collapse-space';
import { letters } from './letters';

const MOST_PARTS = 12;
const SKIPPED = new Set('script style svg button noscript template rt rp'.split(' '));
/** What is not seen, and the line above the headline that names the matter. */
const APART =
  /(?:^|[\s_-])(?:(?:visually|element)-?(?:hidden|invisible)|sr-only|screen-?reader|hidden|kicker|dach-?zeile|top-?line|over-?line|eyebrow|roof-?line|spitzmarke|pre-?title|sur-?titre|antetitulo|occhiello|rubrik|label|tag)(?:$|[\s_-])/i;

/**
 * The text of a heading as it is read; breaks and blocks in it part words. Where a part of it alone is
 * what the page is called elsewhere, the rest (a rubric, a date) is not of the headline.
 *
 * @param called - what the page is called in its head.
 */
export function readShown(heading: Element, called: readonly string[] = []): string {
  const names = called.map(letters);
  const parts = [...heading.querySelectorAll('*')]
    .slice(0, MOST_PARTS)
    .map((element) => ({ element, own: letters(element.textContent ?? '') }));
  const part = parts.find(({ own }) => names.includes(own));
  if (part) return read(part.element, false);
  const whole = read(heading, false);
  const all = letters(whole);
  const rubric = parts.find(
    ({ own }) => own !== '' && all.startsWith(own) && names.includes(all.slice(own.length)),
  );
  if (rubric) return whole.slice(read(rubric.element, false).length).replace(/^[\s:·|–—-]+/, '');
  const bare = read(heading, true) || whole;
  // A rubric that the headline follows after a colon, in the head as in the heading, is read with it.
  const isJoined = whole.endsWith(bare) && whole.slice(0, -bare.length).trimEnd().endsWith(':');
  return isJoined && names.includes(all) ? whole : bare;
}

/** The text of an element where what stands in boxes of its own is parted by spaces, as on the screen. */
export function readSpaced(element: Element): string {
  return read(element, false);
}

function read(heading: Element, isPicky: boolean): string {
  let text = '';
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1) visit(node as Element);
    }
  };
  const visit = (child: Element) => {
    if (SKIPPED.has(child.localName)) return;
    if (isPicky && APART.test(child.getAttribute('class') ?? '')) return;
    const isApart = /^(?:br|div|p|span|small)$/.test(child.localName);
    if (isApart) text += ' ';
    walk(child);
    if (isApart) text += ' ';
  };
  walk(heading);
  return collapseSpace(text);
}
