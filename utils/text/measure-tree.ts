import { weighText } from './weigh-text';

/** What one element holds, counted once for the whole tree. Weights are Latin-letter equivalents. */
export interface Measure {
  /** All text. */
  weight: number;
  /** Text inside links. */
  linkWeight: number;
  /** Running text: sentences in paragraphs, little of it linked. */
  prose: number;
  /** Of `prose`, what stands directly in this element and not in a block inside it. */
  ownProse: number;
  /** Paragraphs, labels not counted. */
  runs: number;
  /** Whether block elements are in it. */
  hasBlocks: boolean;
}

export type Measures = Map<Element, Measure>;

const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set('script style template noscript svg head'.split(' '));
const SENTENCE_SIGN = /[.,;:!?…。，、；：！？」”]/g;
/** Running text has a sign at least this often (Latin letters); a heap of keywords has none. */
const LONGEST_WITHOUT_SIGN = 150;

/** Below this a run is a label, a heading or a line of a list. */
const SHORT_RUN = 40;
/** What a short run counts, against a sentence: enough for verse and flashes, too little for menus. */
const SHORT_RUN_WORTH = 0.1;
/** True for elements that flow within a line by their nature. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/** Measures every element under `root`, which must not be deeper than the stack bears. */
export function measureTree(root: Element): Measures {
  const measures: Measures = new Map();
  measureElement(root, measures);
  return measures;
}

/** A line being put together out of text and inline elements. */
interface Run {
  text: string;
  linkWeight: number;
}

function measureElement(element: Element, measures: Measures): Measure {
  const total: Measure = { weight: 0, linkWeight: 0, prose: 0, ownProse: 0, runs: 0, hasBlocks: false };
  const run: Run = { text: '', linkWeight: 0 };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) run.text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !UNREAD.has((node as Element).localName)) {
      addChild(node as Element, measures, total, run);
    }
  }
  closeRun(run, total);
  measures.set(element, total);
  return total;
}

function addChild(child: Element, measures: Measures, total: Measure, run: Run): void {
  const inner = measureElement(child, measures);
  const isLink = child.localName === 'a';
  if (isInline(child) && !inner.hasBlocks) {
    run.text += child.localName === 'br' ? '\n' : (child.textContent ?? '');
    run.linkWeight += isLink ? inner.weight : inner.linkWeight;
    return;
  }
  closeRun(run, total);
  total.hasBlocks = true;
  total.weight += inner.weight;
  total.linkWeight += isLink ? inner.weight : inner.linkWeight;
  total.prose += isLink ? 0 : inner.prose;
  total.runs += inner.runs;
}

function closeRun(run: Run, total: Measure): void {
  const text = run.text.trim();
  if (text !== '') {
    const weight = weighText(text.replace(/\s+/g, ' '));
    const linkWeight = Math.min(weight, run.linkWeight);
    total.weight += weight;
    total.linkWeight += linkWeight;
    const prose = proseOf(text, weight, linkWeight);
    total.prose += prose;
    total.ownProse += prose;
    if (weight >= SHORT_RUN) total.runs += 1;
  }
  run.text = '';
  run.linkWeight = 0;
}

/** Running text of one run: nothing of a link, little of a label, all of a sentence. */
function proseOf(text: string, weight: number, linkWeight: number): number {
  const unlinked = 1 - linkWeight / weight;
  if (weight < SHORT_RUN) return SHORT_RUN_WORTH * weight * unlinked * unlinked;
  const enough = weight / LONGEST_WITHOUT_SIGN;
  const punctuated = Math.min(weight, (countSigns(text, enough) + 0.3) * LONGEST_WITHOUT_SIGN);
  return punctuated * unlinked * unlinked;
}

/** Signs of a text, of which no more are counted than are enough. */
function countSigns(text: string, enough: number): number {
  let count = 0;
  SENTENCE_SIGN.lastIndex = 0;
  while (count < enough && SENTENCE_SIGN.test(text)) count += 1;
  return count;
}
