import type { Measure, Measures } from '@/utils/text/measure-tree';

/** Blocks that are a paragraph rather than a place for paragraphs: their text speaks for their parent. */
const PARAGRAPHS = new Set('p li dd dt blockquote pre h1 h2 h3 h4 h5 h6 td th figcaption'.split(' '));

/** Blocks within a text: what is in them speaks for the text around them and not for themselves. */
const WITHIN = new Set('blockquote ul ol dl li dd'.split(' '));

/** How much a paragraph speaks for its container, the container's parent and so on. */
const DECAY = [1, 0.5, 0.33, 0.25, 0.2];

/** Paragraphs of this length (Latin letters) belong to any text. */
const LEAST_PARAGRAPH = 90;
/** Share of linked text in what may still be part of the article. */
const MOST_LINKED = 0.3;

/** What a candidate is worth that stands before the headline, or in another article: an article follows its head. */
const AWAY_FROM_HEADLINE = 0.3;

const KNOWN = '[itemprop~="articleBody"], article, [role=article], main';
const KNOWN_BONUS = 1.2;

/**
 * Finds the element that holds the article: the densest place of running text, widened as long as
 * what is added reads like the same text, at most to the part that holds the headline too.
 */
export function findContent(body: Element, headline: Element | null, measures: Measures): Element {
  return findMarked(body) ?? widen(findDensest(body, headline, measures), headline, body, measures);
}

/** Where a rule for the site says that the article stands: the parts it names, put together. */
function findMarked(body: Element): Element | null {
  const [first, ...rest] = body.querySelectorAll('[data-offprint-content]');
  if (!first) return null;
  first.append(...rest.filter((part) => !first.contains(part)));
  return first;
}

function findDensest(body: Element, headline: Element | null, measures: Measures): Element {
  let best = body;
  let most = 0;
  for (const [element, score] of scoreContainers(body, measures)) {
    const measure = measures.get(element);
    if (!measure) continue;
    let value = score * (1 - measure.linkWeight / Math.max(1, measure.weight));
    if (element.matches(KNOWN)) value *= KNOWN_BONUS;
    if (headline && (precedes(element, headline) || isOfAnother(element, headline)))
      value *= AWAY_FROM_HEADLINE;
    if (value > most) {
      best = element;
      most = value;
    }
  }
  return best;
}

function scoreContainers(body: Element, measures: Measures): Map<Element, number> {
  const scores = new Map<Element, number>();
  for (const [element, { ownProse }] of measures) {
    if (ownProse === 0) continue;
    let container: Element | null = PARAGRAPHS.has(element.localName) ? element.parentElement : element;
    for (const share of DECAY) {
      while (container && WITHIN.has(container.localName)) container = container.parentElement;
      if (!container || container === body.parentElement) break;
      scores.set(container, (scores.get(container) ?? 0) + share * ownProse);
      container = container.parentElement;
    }
  }
  return scores;
}

/** True where an element ends before the headline begins. */
function precedes(element: Element, headline: Element): boolean {
  const position = element.compareDocumentPosition(headline);
  return (position & 4) !== 0 && (position & 16) === 0;
}

/** True for an article beside the headline's own, and for what holds several. */
function isOfAnother(element: Element, headline: Element): boolean {
  const own = headline.closest('article');
  if (!own) return false;
  const other = element.closest('article');
  if (other) return !other.contains(own) && !own.contains(other);
  return [...element.querySelectorAll('article')].some(
    (inner) => !inner.contains(own) && !own.contains(inner),
  );
}

/** Climbs from the densest place to the largest one that is still the same text. */
function widen(core: Element, headline: Element | null, body: Element, measures: Measures): Element {
  const bound = headline ? commonAncestor(core, headline) : body;
  let widest = core;
  let inside = measures.get(core);
  for (let next = core; next !== bound && next !== body && next.parentElement; next = next.parentElement) {
    const around = measures.get(next.parentElement);
    if (!around || !inside) break;
    if (readsAlike(inside, around)) {
      widest = next.parentElement;
      inside = around;
    }
  }
  return widest;
}

function commonAncestor(one: Element, other: Element): Element {
  let ancestor = one;
  while (!ancestor.contains(other) && ancestor.parentElement) ancestor = ancestor.parentElement;
  return ancestor;
}

/** What lies around has to bring paragraphs about as long as those inside, and hardly more links. */
function readsAlike(inside: Measure, around: Measure): boolean {
  const prose = around.prose - inside.prose;
  const runs = around.runs - inside.runs;
  const links = around.linkWeight - inside.linkWeight;
  const weight = around.weight - inside.weight;
  if (prose < 0.05 * inside.prose || runs === 0) return false;
  const usual = inside.prose / Math.max(1, inside.runs);
  return prose / runs > Math.min(0.5 * usual, LEAST_PARAGRAPH) && links < MOST_LINKED * weight;
}
