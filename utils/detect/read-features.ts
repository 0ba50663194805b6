import { findHeading } from './find-heading';
import { judgeUrl } from './judge-url';
import { measureText } from './measure-text';
import { readClaims } from './read-claims';

/** What the verdict goes by, each from 0 to 1. */
export type FeatureName =
  | 'claimsArticle'
  | 'claimsOther'
  | 'isDated'
  | 'namesAuthor'
  | 'homeUrl'
  | 'listUrl'
  | 'articleUrl'
  | 'dateline'
  | 'byline'
  | 'credits'
  | 'density'
  | 'runs'
  | 'shareOfProse'
  | 'shareOfPlain'
  | 'oneArticle'
  | 'linkedHeadings'
  | 'dates'
  | 'times'
  | 'prices'
  | 'offer'
  | 'password';

export type Features = Readonly<Record<FeatureName, number>>;

const AUTHOR =
  'meta[name=author i],meta[property="article:author" i],[rel~=author],[itemprop~=author],[class*=yline]';
const OFFER = '[itemprop=price],[itemprop=offers],meta[property^="product:"]';
const MOST_HEADINGS = 100;
/** Light text of a page that says next to nothing, so that a single sentence is no large share. */
const LEAST_TEXT = 200;

/** Reads the features of a page, or null where it has no body. */
export function readFeatures(document: Document, url: string): Features | null {
  // A page can name a form after a method of its document; the prototype's is the real one.
  const methods = Object.getPrototypeOf(document) as Document;
  const root = methods.querySelector.call(document, ':root');
  const body = root?.querySelector('body');
  if (!root || !body) return null;
  const headline = findHeading(body, root.querySelector('title')?.textContent ?? '');
  const text = measureText(methods.createTreeWalker.call(document, body, 4), headline);
  const claims = readClaims(root);
  const shape = judgeUrl(url);
  const has = (selector: string) => Number(root.querySelector(selector) !== null);
  return {
    claimsArticle: Number(claims.isArticle),
    claimsOther: Number(claims.isOther),
    isDated: Number(claims.isDated),
    namesAuthor: has(AUTHOR),
    homeUrl: Number(shape === 'home'),
    listUrl: Number(shape === 'list'),
    articleUrl: Number(shape === 'article'),
    dateline: Number(text.hasDateline),
    byline: Number(text.hasByline),
    credits: Number(text.hasCredits),
    density: grow(text.densest / 100, 60),
    runs: grow(text.runs, 30),
    shareOfProse: text.densest / (text.prose + LEAST_TEXT),
    shareOfPlain: text.densest / (text.plain + LEAST_TEXT),
    oneArticle: Number(root.querySelectorAll('article').length === 1),
    linkedHeadings: grow(countLinked(root), 30),
    dates: grow(text.dates, 50),
    times: grow(root.querySelectorAll('time').length, 20),
    prices: grow(text.prices, 30),
    offer: has(OFFER),
    password: has('input[type=password]'),
  };
}

/** From 0 to 1, where `full` and more is 1: the first few count most. */
function grow(count: number, full: number): number {
  return Math.min(1, Math.log1p(count) / Math.log1p(full));
}

/** Headings that are links or hold one: teasers. */
function countLinked(root: Element): number {
  const headings = root.querySelectorAll('h1,h2,h3');
  let linked = 0;
  for (let index = 0; index < Math.min(headings.length, MOST_HEADINGS); index += 1) {
    const heading = headings[index];
    if (heading?.closest('a') || heading?.querySelector('a')) linked += 1;
  }
  return linked;
}
