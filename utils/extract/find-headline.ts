import { weighText } from '@/utils/text/weigh-text';

/** Parts of names without their first letters: see `read-marked-names.ts`. */
const HEADINGS = 'h1, h2, h3, [itemprop~="headline"], [class*="itle"], [id*="itle"], [class*="eadline"]';
/** A heading that shares less than this with the title is another heading. */
const LEAST_LIKENESS = 0.6;

/**
 * Finds the element that shows the headline: the one whose text is most of the title, and the title
 * most of its text. Null where none does; then the only `h1` will do.
 */
export function findHeadline(body: Element, title: string): Element | null {
  const wanted = letters(title);
  let best: Element | null = null;
  let most = LEAST_LIKENESS;
  for (const element of body.querySelectorAll(HEADINGS)) {
    const text = element.textContent ?? '';
    if (text.length > 400 || wanted === '') continue;
    const likeness = likenessOf(letters(text), wanted) * (element.localName === 'h1' ? 1.1 : 1);
    if (likeness > most) {
      best = element;
      most = likeness;
    }
  }
  if (best) return best;
  const tops = body.querySelectorAll('h1');
  const only = tops.length === 1 ? tops[0] : undefined;
  return only && weighText(only.textContent ?? '') > 10 ? only : null;
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share of the longer text that is the other one; 0 where neither holds the other. */
function likenessOf(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (!one.includes(other) && !other.includes(one)) return 0;
  return Math.min(one.length, other.length) / Math.max(one.length, other.length);
}
