import { weighText } from '@/utils/text/weigh-text';

const HEADINGS = 'h1,h2,h3,[itemprop~="headline"],[class*="title" i],[id*="title" i],[class*="headline" i]';
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
  const headings = body.querySelectorAll(HEADINGS);
  for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index += 1) {
    const heading = headings[index];
    const raw = heading?.textContent ?? '';
    if (!heading || raw.length < LEAST_LENGTH || raw.length > MOST_LENGTH || heading.closest('a')) continue;
    const text = letters(raw);
    if (wanted.includes(text) && weighText(text) >= LEAST_WEIGHT) return heading;
  }
  return null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
