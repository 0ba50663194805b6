import { weighText } from '@/utils/text/weigh-text';

const HEADINGS = 'h1,h2,h3,[itemprop~="headline"]';
/** Asked for only where no heading is one: parts of names are dear, and without their first letters, in whatever case, a third as dear. */
const CALLED_SO = '[class*=itle],[id*=itle],[class*=eadline]';
/** A page has this many headings looked at, each up to this length. */
const MOST_HEADINGS = 150;
const MOST_LENGTH = 300;
/** No text of fewer characters weighs {@link LEAST_WEIGHT}. */
const LEAST_LENGTH = 9;
/** Lighter than this (Latin letters) it is a section's or a site's name. */
const LEAST_WEIGHT = 22;

/** Finds a heading that is no link and whose text the document's title holds. */
export function findHeading(body: Element, title: string): Element | null {
  const wanted = letters(title);
  return (
    firstLike(body.querySelectorAll(HEADINGS), wanted) ?? firstLike(body.querySelectorAll(CALLED_SO), wanted)
  );
}

function firstLike(headings: NodeListOf<Element>, wanted: string): Element | null {
  for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index += 1) {
    const heading = headings[index];
    const raw = heading ? shortText(heading) : '';
    if (!heading || raw.length < LEAST_LENGTH || heading.closest('a')) continue;
    const text = letters(raw);
    if (wanted.includes(text) && weighText(text) >= LEAST_WEIGHT) return heading;
  }
  return null;
}

/** An element's text; empty where it is too long for a heading: what is called after titles is often a whole part of the page. */
function shortText(element: Element): string {
  let text = '';
  const add = (parent: Element): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1 && !add(node as Element)) return false;
      if (text.length > MOST_LENGTH) return false;
    }
    return true;
  };
  return add(element) ? text : '';
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^0-9a-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]+/g, '');
}
