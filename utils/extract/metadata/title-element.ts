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
 * beginning by preference, of what the page is called in its head. Texts are handed to `see` in the
 * order of the page, so that another's walk over the page serves.
 */
export class TitleSearch {
  readonly #wanted: readonly string[];
  /** Every run of {@link RUN} letters of the titles. */
  readonly #runs = new Set<string>();
  readonly #spellings: readonly string[];
  readonly #mostRaw: number;
  #best: Element | null = null;
  #most = 0;

  /**
   * @param called - the document's title first, then what `meta` and structured data call it.
   * @param spellings - the site's names, which are no headline.
   */
  constructor(called: readonly string[], spellings: readonly string[]) {
    this.#wanted = called.map(letters).filter((title) => title.length >= LEAST_DENSE);
    this.#spellings = spellings;
    for (const title of this.#wanted)
      for (let at = 0; at + RUN <= title.length; at += 1) this.#runs.add(title.slice(at, at + RUN));
    const longest = Math.max(0, ...this.#wanted.map((title) => title.length));
    this.#mostRaw = this.#wanted.length === 0 ? 0 : Math.min(MOST_LENGTH, 2 * longest);
  }

  /** Looks at one piece of text of the page. */
  see(raw: string, parent: Element): void {
    if (raw.length > MOST_LENGTH) return;
    const shown = raw.trim();
    if (shown.length < 2 || shown.length > this.#mostRaw || !this.#mayBegin(shown)) return;
    const own = letters(shown);
    if (own.length < 2 || !this.#isIn(own)) return;
    const element = this.#climb(parent, own);
    const text = element === parent && parent.firstChild?.nextSibling === null ? own : lettersOf(element);
    if (text.length < (DENSE.test(text) ? LEAST_DENSE : LEAST_LATIN)) return;
    if (this.#spellings.includes(text) || leadsHome(element)) return;
    const worth = worthOf(element, text, this.#wanted);
    if (worth > this.#most) {
      this.#best = element;
      this.#most = worth;
    }
  }

  /** The best of what was seen. */
  get found(): Element | null {
    return this.#best;
  }

  #isIn(own: string): boolean {
    return this.#wanted.some((title) => title.includes(own));
  }

  /** False where the first letters alone tell that a text is no part of a title: of nearly all. */
  #mayBegin(shown: string): boolean {
    let length = 0;
    while (length < PREFIX && isPlain(shown.charCodeAt(length))) length += 1;
    if (length < RUN) return length < 2 || this.#isIn(shown.slice(0, length).toLowerCase());
    const begin = shown.slice(0, length).toLowerCase();
    return this.#runs.has(begin.slice(0, RUN)) && this.#isIn(begin);
  }

  /** From the piece of text to the largest element that still says nothing but the title. */
  #climb(from: Element, own: string): Element {
    let element = from;
    let text = own;
    for (let next: Element | null = from; next && next.localName !== 'body'; next = next.parentElement) {
      const whole = lettersOf(next);
      if (whole === '' || !this.#isIn(whole)) break;
      // The outermost that adds words, or a heading: wrappers say no more than what is in them.
      if (whole !== text || next === from || next.matches('h1, h2, h3')) element = next;
      text = whole;
    }
    return element;
  }
}

/** So many of a text's first letters are looked at before it is looked at as a whole. */
const PREFIX = 5;
/** The first of them are looked up, which is cheaper than to search for them. */
const RUN = 3;

/** True for letters and digits whose one other spelling is the lower case. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** Letters of an element's text; empty where it is too long for a headline, which most of it is never read for. */
function lettersOf(element: Element): string {
  let text = '';
  const add = (parent: Element): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      else if (node.nodeType === 1 && !add(node as Element)) return false;
      if (text.length > 2 * MOST_LENGTH) return false;
    }
    return true;
  };
  return add(element) ? letters(text) : '';
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

/** A part of this length is no bar and no box, whatever it is called: themes write `layout-related` on the body. */
const MOST_ASIDE = 3000;
const ASIDE_BY_TAG = 'nav, footer, aside, option, script, style, noscript, title, template, textarea';

function isAside(element: Element): boolean {
  for (let part = element.closest(ASIDE); part; part = part.parentElement?.closest(ASIDE) ?? null) {
    if (part.matches(ASIDE_BY_TAG)) return true;
    if (part.localName !== 'body' && (part.textContent ?? '').length < MOST_ASIDE) return true;
  }
  return false;
}

function worthOf(element: Element, text: string, wanted: readonly string[]): number {
  if (isAside(element)) return 0;
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
