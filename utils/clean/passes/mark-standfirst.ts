import type { CleanPass } from '@/utils/clean/clean-context';
import { listLines } from '@/utils/clean/list-lines';

const NAMES =
  /stand-?first|\bdeck?\b|sub-?title|sub-?head|tagline|article-?(?:summary|excerpt|desc)|excerpt|chapo|entradilla|bajada|subtitulo|sottotitolo|description\b|(?:^|[-_ ])(?:summary|dek)(?:$|[-_ ])/i;

/** Longest standfirst, in Latin letters. */
const LONGEST = 450;
/** A text of fewer lines has no part that stands before it. */
const LEAST_LINES = 5;
const LOOKED_AT = 3;

/** Sets the standfirst apart: it is shown, but the running text begins after it. */
export const markStandfirst: CleanPass = {
  name: 'mark-standfirst',
  run(root) {
    const lines = listLines(root).filter((line) => !line.element.closest('figure, figcaption'));
    if (lines.length < LEAST_LINES) return;
    for (const [index, line] of lines.slice(0, LOOKED_AT).entries()) {
      if (line.weight > LONGEST || line.element.closest('blockquote')) continue;
      const isHeading = index === 0 && line.isProse && /^h[1-6]$/.test(line.element.localName);
      if (isHeading || isNamed(line.element, root)) line.element.className = 'standfirst';
    }
  },
};

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
