import { weighText } from '@/utils/text/weigh-text';

/** How the text of a page is spread. Weights are Latin-letter equivalents. */
export interface TextSpread {
  /** Running text in the place that holds most of it. */
  densest: number;
  /** Paragraphs there. */
  runs: number;
  /** Running text of the whole page. */
  prose: number;
  /** Text outside links. */
  plain: number;
  /** Short pieces of text with a date or a time of day. */
  dates: number;
  /** Short pieces of text with a price. */
  prices: number;
  /** A date stands beside the headline. */
  hasDateline: boolean;
  /** A line names an editor, a source or an author in Chinese. */
  hasCredits: boolean;
  /** A line beside the headline names somebody. */
  hasByline: boolean;
}

/** A huge page is judged by this many pieces of text, and by this many nodes altogether. */
const MOST_PIECES = 4000;
const MOST_NODES = 12_000;
/** Pieces longer than this weigh no more. */
const MOST_LENGTH = 3000;

/** From this weight on, with a mark of punctuation, a piece of text is a paragraph: 20 Chinese characters. */
const LEAST_PARAGRAPH = 50;
/** A line of date, source or price is shorter than this. */
const MOST_LINE = 100;
/** So many pieces of text before and after the headline stand beside it. */
const BEFORE = 6;
const AFTER = 15;

const PUNCTUATION = /[.,;:!?…。，、；：！？]/;
const UNREAD = new Set('script style noscript template textarea option select button title'.split(' '));
const BLOCKS = 'p,li,td,dd,div,section,article,main,blockquote,pre,aside,footer,body';
/** Blocks that are a paragraph rather than a place for paragraphs. */
const PARAGRAPHS = new Set('p li dd blockquote pre'.split(' '));

const DATE =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?20\d\d|\d{1,2}:\d\d|[a-zA-Z\u00c0-\u1fff]{3,12}\.?,? \d{1,2},? (?:de )?20\d\d|\d{1,2}\.? (?:de )?[a-zA-Z\u00c0-\u1fff]{3,12}\.? (?:de )?20\d\d/;
const PRICE = /[$€£¥￥]\s?\d|\d\s?(?:€|EUR|元|zł|руб)/;
const CREDITS = /(?:来源|來源|作者|记者|記者|编辑|編輯|责编)\s*[:：]/;
const BYLINE = /来源|來源|作者|记者|記者|编辑|編輯|责编|^(?:By|Von|Par|Por|Di)\s/;

/** Measures the text of a page, or of the first part of a huge one. */
export function measureText(walker: TreeWalker, headline: Element | null): TextSpread {
  const spread = emptySpread();
  const places = new Map<Element, [prose: number, runs: number]>();
  let order = 0;
  let headlineAt = Number.NEGATIVE_INFINITY;
  let dateAt = Number.NEGATIVE_INFINITY;
  for (let seen = 0; seen < MOST_NODES && order < MOST_PIECES && walker.nextNode(); seen += 1) {
    const node = walker.currentNode;
    const text = (node.nodeValue ?? '').slice(0, MOST_LENGTH).trim();
    const parent = node.parentElement;
    if (text.length < 2 || !parent || UNREAD.has(parent.localName)) continue;
    order += 1;
    if (headline?.contains(parent)) {
      headlineAt = order;
      spread.hasDateline ||= order - dateAt < BEFORE;
    } else if (text.length < MOST_LINE) {
      if (noteLine(text, order - headlineAt <= AFTER, spread)) dateAt = order;
    }
    if (!parent.closest('a')) weigh(text, parent, places, spread);
  }
  for (const [prose, runs] of places.values()) {
    if (prose > spread.densest) Object.assign(spread, { densest: prose, runs });
  }
  return spread;
}

function emptySpread(): TextSpread {
  const none = { densest: 0, runs: 0, prose: 0, plain: 0, dates: 0, prices: 0 };
  return { ...none, hasDateline: false, hasCredits: false, hasByline: false };
}

/** Notes what a short piece of text says. True where it holds a date. */
function noteLine(text: string, isBesideHeadline: boolean, spread: TextSpread): boolean {
  // Most pieces have no figure; looking for one is much cheaper than looking for a date.
  const hasFigure = /\d/.test(text);
  const hasDate = hasFigure && DATE.test(text);
  if (hasDate) spread.dates += 1;
  if (hasFigure && PRICE.test(text)) spread.prices += 1;
  spread.hasCredits ||= CREDITS.test(text);
  spread.hasDateline ||= hasDate && isBesideHeadline;
  spread.hasByline ||= isBesideHeadline && BYLINE.test(text);
  return hasDate;
}

function weigh(text: string, parent: Element, places: Map<Element, [number, number]>, spread: TextSpread) {
  const weight = weighText(text);
  spread.plain += weight;
  if (weight < LEAST_PARAGRAPH || !PUNCTUATION.test(text)) return;
  spread.prose += weight;
  const block = parent.closest(BLOCKS) ?? parent;
  const place = (PARAGRAPHS.has(block.localName) && block.parentElement) || block;
  const [prose, runs] = places.get(place) ?? [0, 0];
  places.set(place, [prose + weight, runs + 1]);
}
