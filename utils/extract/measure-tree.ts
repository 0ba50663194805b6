import { weighText } from '@/utils/text/weigh-text';

/** What one element holds, counted once for the whole tree. Weights are Latin-letter equivalents. */
export interface Measure {
  /** All text. */
  weight: number;
  /** Text inside links. */
  linkWeight: number;
  /** Running text: sentences in paragraphs, little of it linked. */
  prose: number;
  /** True where it holds block elements. */
  hasBlocks: boolean;
}

const INLINE = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SENTENCE = /[.,;:!?…。，、；：！？」”]/;

/** Below this a run is a label, a heading or a line of a list. */
const SHORT_RUN = 40;

export type Measures = ReadonlyMap<Element, Measure>;

/** Measures every element under `root`, which must not be deeper than the stack bears (see flattening). */
export function measureTree(root: Element): Measures {
  const measures = new Map<Element, Measure>();
  measureElement(root, measures);
  return measures;
}

function measureElement(element: Element, measures: Map<Element, Measure>): Measure {
  const total: Measure = { weight: 0, linkWeight: 0, prose: 0, hasBlocks: false };
  let run = '';
  let runLinks = 0;
  const closeRun = () => {
    if (run.trim() !== '') {
      const weight = weighText(run.replace(/\s+/g, ' ').trim());
      total.weight += weight;
      total.linkWeight += Math.min(weight, runLinks);
      total.prose += proseOf(run, weight, Math.min(weight, runLinks));
    }
    run = '';
    runLinks = 0;
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      run += node.nodeValue ?? '';
    } else if (node.nodeType === 1) {
      const child = node as Element;
      const inner = measureElement(child, measures);
      if (INLINE.has(child.localName) && !inner.hasBlocks) {
        run += child.localName === 'br' ? '\n' : (child.textContent ?? '');
        runLinks += child.localName === 'a' ? inner.weight : inner.linkWeight;
      } else {
        closeRun();
        total.hasBlocks = true;
        total.weight += inner.weight;
        total.linkWeight += child.localName === 'a' ? inner.weight : inner.linkWeight;
        total.prose += inner.prose;
      }
    }
  }
  closeRun();
  measures.set(element, total);
  return total;
}

/** Running text of one run: nothing of a link, little of a label, all of a sentence. */
function proseOf(text: string, weight: number, linkWeight: number): number {
  const unlinked = 1 - linkWeight / weight;
  if (weight < SHORT_RUN) return 0.1 * weight * unlinked * unlinked;
  return (SENTENCE.test(text) ? 1 : 0.3) * weight * unlinked * unlinked;
}
