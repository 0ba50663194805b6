import type { RemovalReason } from '@/utils/article/removal';
import { collapseSpace } from '@/utils/text/collapse-space';
import { weighText } from '@/utils/text/weigh-text';
import { reasonByName } from './noise-names';
import { matchNoise } from './noise-words/match-noise';
import type { RemovalLog } from './removal-log';
import { tellsDate } from './tells-date';

const PASS = 'find-content';
/** So much of an element's text makes it worth an entry of its own. */
const LONGEST_ENTRY = 4000;

/**
 * Writes down what stands in the main column beside the article, so that article and ledger together
 * hold everything that could be read there. The main column is the smallest part of the page that
 * holds both the article and its headline; without a headline, the article's own parent.
 */
export function noteOutside(content: Element, headline: Element | null, log: RemovalLog): void {
  const column = findColumn(content, headline);
  for (let inner: Element = content; inner !== column && inner.parentElement; inner = inner.parentElement) {
    let isBefore = true;
    for (const sibling of inner.parentElement.children) {
      if (sibling === inner) isBefore = false;
      else note(sibling, isBefore ? 'before' : 'after', headline, log);
    }
  }
  log.keepOnly(column, content);
}

function findColumn(content: Element, headline: Element | null): Element {
  let column = headline ? content : (content.parentElement ?? content);
  while (headline && !column.contains(headline) && column.parentElement) column = column.parentElement;
  return column;
}

function note(element: Element, side: 'before' | 'after', headline: Element | null, log: RemovalLog): void {
  const text = element.textContent ?? '';
  if (text.trim() === '') return;
  if (text.length > LONGEST_ENTRY && element.children.length > 1) {
    for (const child of element.children) note(child, side, headline, log);
    return;
  }
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isHeadline = headline !== null && (element === headline || element.contains(headline));
  log.noteOutside(
    element,
    PASS,
    isHeadline ? 'duplicate-title' : (reasonByName(names) ?? reasonByText(text, side)),
    side,
  );
}

/** No line of a head is longer (Latin letters). */
const LONGEST_FIELD = 200;

function reasonByText(raw: string, side: 'before' | 'after'): RemovalReason {
  const text = collapseSpace(raw);
  if (weighText(text) > LONGEST_FIELD) return 'outside-article';
  if (side === 'before' && tellsDate(text)) return 'byline';
  return matchNoise(text)?.reason ?? 'outside-article';
}
