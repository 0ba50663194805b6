import { letters } from './letters';

/** Text longer than this is no headline. */
const MOST_LENGTH = 300;
/** Fewer letters than this prove nothing; Chinese needs half as many. */
const LEAST_LATIN = 8;
const LEAST_DENSE = 4;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much more a headline counts in these; the last that matches holds. */
const PLACES: readonly (readonly [selector: string, factor: number])[] = [
  ['[class*="title" i], [id*="title" i], [class*="headline" i], [itemprop~="headline"]', 1.2],
  ['h3, h4', 1.15],
  ['h2', 1.3],
  ['h1', 1.6],
];
const LINKED = 0.7;
const LISTED = 0.4;
const ASIDE =
  'nav, footer, aside, option, [class*="breadcrumb" i], [class*="crumb" i], [class*="related" i], [class*="share" i], script, style, noscript, title, template, textarea';

/**
 * Finds the element that shows the page's headline: the one whose text is the longest part, the
 * beginning by preference, of what the page is called in its head.
 *
 * @param spellings - the site's names, which are no headline.
 * @param called - the document's title first, then what `meta` and structured data call it.
 */
export function findTitleElement(
  body: Element,
  called: readonly string[],
  spellings: readonly string[],
): Element | null {
  const wanted = called.map(letters).filter((title) => title.length >= LEAST_DENSE);
  if (wanted.length === 0) return null;
  const longest = Math.max(...wanted.map((title) => title.length));
  let best: Element | null = null;
  let most = 0;
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  while (walker.nextNode()) {
    const raw = walker.currentNode.nodeValue ?? '';
    const parent = walker.currentNode.parentElement;
    if (raw.length < 2 || raw.length > MOST_LENGTH || !parent || !/\S\s*\S/.test(raw)) continue;
    if (raw.trim().length > 2 * longest) continue;
    const own = letters(raw);
    if (own.length < 2 || !wanted.some((title) => title.includes(own))) continue;
    const element = climb(parent, own, wanted);
    const text = letters(element.textContent ?? '');
    if (text.length < (DENSE.test(text) ? LEAST_DENSE : LEAST_LATIN)) continue;
    if (spellings.includes(text) || leadsHome(element)) continue;
    const worth = worthOf(element, text, wanted);
    if (worth > most) {
      best = element;
      most = worth;
    }
  }
  return best;
}

/** True for the site's name: a link to the front page. */
export function leadsHome(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  const address = link?.getAttribute('href')?.trim() ?? '';
  return (
    link !== null &&
    (link.matches('[rel~="home"]') || /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(address)) &&
    address !== ''
  );
}

/** From the piece of text to the largest element that still says nothing but the title. */
function climb(from: Element, own: string, wanted: readonly string[]): Element {
  let element = from;
  let text = own;
  for (let next: Element | null = from; next && next.localName !== 'body'; next = next.parentElement) {
    const raw = next.textContent ?? '';
    if (raw.length > 2 * MOST_LENGTH) break;
    const whole = letters(raw);
    if (!wanted.some((title) => title.includes(whole))) break;
    // The outermost that adds words, or a heading: wrappers say no more than what is in them.
    if (whole !== text || next.matches('h1, h2, h3') || next === from) element = next;
    text = whole;
  }
  return element;
}

function worthOf(element: Element, text: string, wanted: readonly string[]): number {
  if (element.closest(ASIDE)) return 0;
  const worths = wanted.map((title, index) => {
    if (!title.includes(text)) return 0;
    const begins = title.startsWith(text) ? 1 : title.endsWith(text) ? 0.6 : 0.35;
    // What the document is called is written for this page; the rest is often made for others.
    return text.length * begins * (index === 0 ? 1.05 : 1);
  });
  const place = PLACES.filter(([selector]) => element.closest(selector) !== null).at(-1)?.[1] ?? 1;
  const linked = element.closest('a') ? LINKED : 1;
  return Math.max(...worths) * place * linked * (element.closest('li') ? LISTED : 1);
}
