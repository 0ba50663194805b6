import { readPageAddress, readPageUrl } from './page-address';
import { pageNumberShown, saysNextPage, saysWholeArticle } from './page-words';

/** What one page of an article knows of the others. Addresses are absolute. */
export interface FoundPages {
  /** Number of the page that was read, from 1. */
  readonly current: number;
  /** Addresses of the pages that it names, by their numbers; this one is not among them. */
  readonly numbered: ReadonlyMap<number, string>;
  /** Address of the next page, or null on the last. */
  readonly next: string | null;
  /** Address that shows the whole article at once, or null. */
  readonly whole: string | null;
}

/** Parts of a page whose page bars are not the article's. */
const FOREIGN =
  '[class*="comment" i], [id*="comment" i], [class*="pinglun" i], [class*="related" i], nav[role="navigation"] > ul ul';
/** More pages than this are an archive. */
const MOST_PAGES = 60;

/**
 * Looks for the other pages of an article: a numbered bar, a link to the next page, `rel=next`, a
 * link to the whole. A link counts only where its address differs from this page's in nothing but
 * the page, so that the next article, the next chapter and an archive are never taken for it.
 *
 * @param document - a page as it was served or stands, before anything is cleaned away.
 * @param url - its address.
 * @param baseUrl - what its links are relative to.
 * @returns null where the page stands alone.
 */
export function findPages(document: Document, url: string, baseUrl: string): FoundPages | null {
  const here = readPageAddress(url);
  if (!here || isHome(here.stem)) return null;
  const links = collectLinks(document, baseUrl, here.stem).filter(({ href }) => href !== plainOf(url));
  const numbered = readBar(links);
  const next = links.find(({ element, text }) => isNextLink(element, text));
  const whole = links.find(({ text, isWhole }) => isWhole || saysWholeArticle(text));
  const current = currentNumber(here.number, numbered, next?.number ?? null);
  const following =
    numbered.get(current + 1) ?? (next && isAfter(next.number, here.number) ? next.href : null);
  numbered.delete(current);
  if (numbered.size === 0 && following === null && !whole) return null;
  if (following !== null) numbered.set(current + 1, following);
  return { current, numbered, next: following, whole: whole?.href ?? null };
}

interface PageLink {
  readonly element: Element;
  readonly href: string;
  readonly text: string;
  /** Number in the address, or null. */
  readonly number: number | null;
  readonly isWhole: boolean;
}

/** The links to addresses of one stem. Of all links of a page they are few: the address is asked first. */
function collectLinks(document: Document, baseUrl: string, stem: string): PageLink[] {
  const links: PageLink[] = [];
  const name = lastName(stem);
  for (const element of document.querySelectorAll('a[href], link[rel~="next" i][href]')) {
    const raw = element.getAttribute('href') ?? '';
    if (raw.startsWith('#') || leadsElsewhere(raw, name) || !URL.canParse(raw, baseUrl)) continue;
    const target = new URL(raw, baseUrl);
    const address = readPageUrl(target);
    if (address?.stem !== stem || element.closest(FOREIGN)) continue;
    const { href } = target;
    if (/#.*comment|comment-page/i.test(href)) continue;
    const { number, isWhole } = address;
    links.push({ element, href: plainOf(href), text: element.textContent ?? '', number, isWhole });
  }
  return links;
}

/** The last name in a stem's path, where it is spelled one way only; else empty. */
function lastName(stem: string): string {
  return /\/([\w-]+)(?:\?|$)/.exec(stem)?.[1] ?? '';
}

/** True for a full address or path without the article's name in it: nearly every link, and parsing is dear. */
function leadsElsewhere(raw: string, name: string): boolean {
  return (raw.startsWith('/') || raw.startsWith('http')) && !raw.includes(name);
}

function plainOf(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Pages by the number that their links show; the first link to each counts. */
function readBar(links: readonly PageLink[]): Map<number, string> {
  const bar = new Map<number, string>();
  for (const { text, href } of links) {
    const shown = pageNumberShown(text);
    if (shown !== null && shown > 0 && shown <= MOST_PAGES && !bar.has(shown)) bar.set(shown, href);
  }
  return bar;
}

function isNextLink(element: Element, text: string): boolean {
  const rel = element.getAttribute('rel') ?? '';
  const label = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return /\bnext\b/i.test(rel) || saysNextPage(text) || (text.trim().length < 3 && saysNextPage(label));
}

/** A bar leaves out, or shows without a link, the page that one is on; else the address tells. */
function currentNumber(own: number | null, bar: ReadonlyMap<number, string>, next: number | null): number {
  const highest = Math.max(0, ...bar.keys());
  for (let number = 1; number <= highest; number += 1) if (!bar.has(number)) return number;
  if (own !== null && own > 0) return own;
  return next !== null && next > 2 ? next - 1 : 1;
}

/** The next page's number is higher than this one's, where both have one. */
function isAfter(next: number | null, own: number | null): boolean {
  return next !== null && next > (own ?? 0);
}

function isHome(stem: string): boolean {
  return /^[^/]+(?:\/(?:index|default|home)?)?$/i.test(stem);
}
