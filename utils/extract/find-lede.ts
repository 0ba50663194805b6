import type { Measures } from '@/utils/text/measure-tree';

/** A lede is a sentence at least (Latin letters) and a paragraph or two at most. */
const LEAST_WEIGHT = 60;
const MOST_WEIGHT = 900;
const MOST_LINKED = 0.3;

/** Where a rule for the site says where the article stands, it stands nowhere else. */
const BY_RULE = '[data-offprint-content]';

/**
 * Finds what was written between headline and text and lies outside the element that holds the
 * text: the lede or standfirst that many templates put into the head. In document order.
 */
export function findLede(content: Element, headline: Element | null, measures: Measures): Element[] {
  if (!headline || content.contains(headline) || content.matches(BY_RULE)) return [];
  const found: Element[] = [];
  for (let inner = content; inner.parentElement && !inner.contains(headline); inner = inner.parentElement) {
    const before: Element[] = [];
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner) break;
      collect(sibling, headline, measures, before);
    }
    found.unshift(...before);
  }
  return found;
}

/** Collects the blocks of running text under an element that come after the headline. */
function collect(element: Element, headline: Element, measures: Measures, found: Element[]): void {
  const measure = measures.get(element);
  if (!measure || element === headline || measure.prose < 0.5 * LEAST_WEIGHT) return;
  if (element.matches('figure, figcaption, aside, ul, ol, table')) return;
  const isAfter = (headline.compareDocumentPosition(element) & 4) !== 0;
  if (!measure.hasBlocks && isAfter) {
    const { weight, linkWeight, prose } = measure;
    const isLede =
      weight >= LEAST_WEIGHT &&
      weight <= MOST_WEIGHT &&
      prose > 0.7 * weight &&
      linkWeight < MOST_LINKED * weight;
    if (isLede) found.push(element);
    return;
  }
  for (const child of element.children) collect(child, headline, measures, found);
}
