import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

const NAMES =
  /stand-?first|\bdec?k\b|sub-?title|sub-?head|tagline|blurb|article-?(?:summary|excerpt|dek|desc|heading-?des)|excerpt|chapo|entradilla|bajada|subtitulo|sottotitolo|description\b|(?:^|[-_ ])(?:summary|dek)(?:$|[-_ ])/i;

/** Where an agency's text begins: LONDON (AP) —. A standfirst has none. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'’/-]{2,40}(?:\([^)]{2,20}\))?\s*[—–:-]|^.{2,40}\((?:AP|AFP|Reuters|dpa|EFE|ANSA)\)/u;

/** Longest standfirst, in Latin letters. */
const LONGEST = 450;
/** A shorter sentence is a label. */
const SHORTEST = 40;
/** A text of fewer lines has no part that stands before it. */
const LEAST_LINES = 5;
const LOOKED_AT = 3;

/** Sets the standfirst apart: by its name, its being a heading, or its place between headline and byline. */
export const markStandfirst: CleanPass = {
  name: 'mark-standfirst',
  run(root, { log }) {
    const lines = listLines(root).filter((line) => !line.element.closest('figure, figcaption'));
    if (lines.length < LEAST_LINES) return;
    for (const [index, line] of lines.slice(0, LOOKED_AT).entries()) {
      if (line.weight > LONGEST || line.element.closest('blockquote, li, td, aside')) continue;
      const isHeading = index === 0 && line.isProse && isHeadingElement(line.element);
      if (isHeading || isNamed(line.element, root) || isBeforeByline(index, lines, log)) mark(line.element);
    }
  },
};

/** A heading becomes a paragraph: the standfirst heads nothing of its own. */
function mark(element: Element): void {
  if (!isHeadingElement(element)) {
    element.className = 'standfirst';
    return;
  }
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.className = 'standfirst';
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}

function isHeadingElement(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}

/** True for the first line where a byline was taken out right behind it. */
function isBeforeByline(index: number, lines: readonly Line[], log: CleanContext['log']): boolean {
  const [first, second] = lines;
  if (index !== 0 || !first || !second || DATELINE.test(first.text)) return false;
  if (first.weight < SHORTEST || !/[.!?。！？]\W*$/.test(first.text)) return false;
  return log.entries.some(
    ({ reason, mark: place }) =>
      reason === 'byline' &&
      place !== null &&
      (first.element.compareDocumentPosition(place) & 4) !== 0 &&
      (second.element.compareDocumentPosition(place) & 2) !== 0,
  );
}

function isNamed(element: Element, root: Element): boolean {
  for (let named: Element | null = element; named && named !== root; named = named.parentElement) {
    if (named !== element && listLines(named).length > 2) return false;
    if (
      NAMES.test(`${named.getAttribute('class') ?? ''} ${named.id} ${named.getAttribute('itemprop') ?? ''}`)
    )
      return true;
  }
  return false;
}
