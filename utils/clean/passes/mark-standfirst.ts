import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

const NAMES =
  /stand-?first|\bdeck?\b|sub-?title|sub-?head|tagline|article-?(?:summary|excerpt|desc)|excerpt|chapo|entradilla|bajada|subtitulo|sottotitolo|description\b|(?:^|[-_ ])(?:summary|dek)(?:$|[-_ ])/i;

/** Longest standfirst, in Latin letters. */
const LONGEST = 450;
/** A text of fewer lines has no part that stands before it. */
const LEAST_LINES = 5;
const LOOKED_AT = 3;

/** Sets the standfirst apart, by name or because it stands in another place than the paragraphs: it is shown, but the running text begins after it. */
export const markStandfirst: CleanPass = {
  name: 'mark-standfirst',
  run(root) {
    const lines = listLines(root).filter((line) => !line.element.closest('figure, figcaption'));
    if (lines.length < LEAST_LINES) return;
    const home = homeOf(lines);
    for (const [index, line] of lines.slice(0, LOOKED_AT).entries()) {
      if (line.weight > LONGEST || line.element.closest('blockquote')) continue;
      const isApart = index === 0 && line.isProse && home !== null && !home.contains(line.element);
      const isHeading = index === 0 && line.isProse && /^h[1-6]$/.test(line.element.localName);
      if (isApart || isHeading || isNamed(line.element, root)) line.element.className = 'standfirst';
    }
  },
};

/** The element that the paragraphs after the first one stand in directly, or null where each has its own. */
function homeOf(lines: readonly Line[]): Element | null {
  const parents = lines
    .slice(1)
    .filter((line) => line.isProse)
    .map((line) => line.element.parentElement);
  const [first] = parents;
  if (!first || parents.length < LEAST_LINES - 1) return null;
  return parents.filter((parent) => parent === first).length > 0.8 * parents.length ? first : null;
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
