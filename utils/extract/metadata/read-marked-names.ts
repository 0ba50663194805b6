import { collapseSpace } from '@/utils/text/collapse-space';
import { readLabelled } from './chinese-credits';
import { isApart } from './is-apart';
import { beginsBig } from './letter-ranges';
import type { PageFacts } from './page-facts';
import { APART } from './parts-apart';
import { isMedium, isName } from './person-names';
import { readSpaced } from './read-shown';
import { cutByline, endsLikeName, readByline, splitWesternNames, withoutOpening } from './western-byline';

/** A part of a name is looked for without its first letter, in whatever case that is: to ignore the case of all of it costs three times as much. */
const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="yline"], [class*="uthor"]:not([class*="uthority"]), [id*="uthor"], [class*="utor"], [data-testid*="uthor"]';
/** Elements that hold a name and nothing else, so that one word is one. */
const ONE_WORD =
  '[rel~="author"], .vcard, .fn, [itemprop~="author"], [class*="author-name" i], [class*="authorname" i], span.author, [class*="by-author" i]';
/** Words of the button beside a name. */
const FOLLOW =
  /\s+\+?\s?(?:フォロー(?:する)?|팔로우|구독|follow(?:ing)?|folgen|suivre|seguir|segui|volgen|följ|подписаться)$/i;
/** The way to the piece through the site, which themes put into the line of the byline. */
const PATH = '[class*="breadcrumb" i], [itemprop~="itemListElement"]';
/** A name alone is no longer. */
const MOST_TWIN = 40;
/** Words of an account's name. */
const MOST_ACCOUNT = 3;
const MOST_MARKED = 40;

/** Elements that the page's makers call author or byline. */
export function listMarked(document: Document): readonly Element[] {
  return [...document.querySelectorAll(MARKED)];
}

/** The names in such elements near the headline. */
export function readMarked(facts: PageFacts): string[] {
  const { document, headline, isChinese } = facts;
  const scope = headline?.closest('article, main') ?? document.body;
  const all = facts.marked();
  const inside = all.filter((element) => scope?.contains(element)).slice(0, MOST_MARKED);
  // The head of the piece may lie outside the element that holds its text.
  const marked = new Set([...inside, ...all.slice(0, MOST_MARKED)]);
  for (const element of marked) {
    if (element.localName === 'body' || isApart(element, APART, headline)) continue;
    const text = withoutPath(element) || collapseSpace(element.getAttribute('content') ?? '');
    if (text === '' || text.length > 120) continue;
    const names = isChinese ? readChineseMarked(text) : readWesternMarked(element, text.replace(FOLLOW, ''));
    if (names.length === 0) continue;
    const all = isChinese ? names : [...names, ...readTwins(element, marked)];
    // Links to follow an author are marked as he is, and hold his name among other words.
    return all.filter((name) => !all.some((other) => other !== name && name.includes(other)));
  }
  return [];
}

/** The text of an element, where somebody may be named, less the way through the site. */
function withoutPath(element: Element): string {
  const path = element.querySelector(PATH)?.closest('ol, ul, nav, [class*="breadcrumb" i]');
  const text = readSpaced(element);
  return path ? collapseSpace(text.replace(readSpaced(path), ' ')) : text;
}

/** Names in elements of the same kind beside one that has named somebody: each author has his own. */
function readTwins(element: Element, marked: Iterable<Element>): string[] {
  const shape = (one: Element) => `${one.localName} ${one.getAttribute('class')} ${one.getAttribute('rel')}`;
  const around = element.parentElement;
  return [...marked].flatMap((other) => {
    const isBeside =
      other !== element &&
      shape(other) === shape(element) &&
      (other.parentElement === around || other.parentElement?.parentElement === around?.parentElement);
    const text = collapseSpace(other.textContent ?? '');
    return isBeside && text.length <= MOST_TWIN ? readWesternMarked(other, text.replace(FOLLOW, '')) : [];
  });
}

function readChineseMarked(whole: string): string[] {
  const { authors } = readLabelled(whole);
  if (authors.length > 0) return [...authors];
  const text = whole.replace(/^原创\s*|\s*\+?\s*(?:关注|订阅)$/gu, '');
  return text.length <= 12 && !/[\d，。：:]/u.test(text) && !isMedium(text) && isName(text) ? [text] : [];
}

function readWesternMarked(element: Element, text: string): string[] {
  const links = [...element.querySelectorAll('a, [itemprop~="name"]')]
    .filter((link) => !link.closest(PATH))
    .map((link) => withoutOpening(collapseSpace(link.textContent ?? '')).replace(FOLLOW, ''));
  const linked = [...new Set(links)].filter(
    (name) => isWholeName(name) && name.length < 40 && isName(name) && beginsBig(name) && endsLikeName(name),
  );
  const byline = readByline(text);
  if (byline.length > 0) return byline;
  if (linked.length > 0) return linked;
  const words = text.split(' ').length;
  if (words >= 2 && words <= 8) {
    const names = splitWesternNames(cutByline(text));
    if (names.length > 0) return names;
  }
  // Where an element holds a name and nothing else, it may be an account's, in whatever case.
  const account = withoutOpening(text);
  const isAccount = words <= MOST_ACCOUNT && account.length <= 25 && element.matches(ONE_WORD);
  return isAccount && isName(account) ? [account] : [];
}

/** Two words and more; of languages that do not part family and given name, one of a few characters. */
function isWholeName(name: string): boolean {
  return name.includes(' ') || /^(?:[\u3400-\u9fff]{2,6}|[가-힣]{2,4})$/.test(name);
}

/** What newsrooms call themselves where a name would stand. */
const NEWSROOM =
  /^(?:die |la |the )?(?:[\p{L}\d.-]{1,24}[- ])?(?:redaktion|rédaction|redacción|redação|redazione|redactie|news ?desk|editorial (?:team|staff)|newsroom)$/iu;

/** The newsroom, where a page puts the word for it in the author's place: it names nobody, and means to. */
export function readNewsroom({ marked: listAll, described, headline }: PageFacts): string[] {
  const marked = listAll()
    .slice(0, MOST_MARKED)
    .filter((element) => !isApart(element, APART, headline))
    .map((element) => cutByline(readSpaced(element)).replace(/[\s–-]+$/, ''));
  const found = [...(described?.authors ?? []), ...marked].find(
    (text) => text.length < 40 && NEWSROOM.test(text),
  );
  return found ? [found] : [];
}
