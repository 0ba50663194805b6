import { collapseSpace } from '@/utils/text/collapse-space';
import { isInline } from '@/utils/text/measure-tree';
import { weighText } from '@/utils/text/weigh-text';

/** One block of an article that has no blocks in it: a paragraph, a heading, an item, a cell. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  /** In Latin-letter equivalents. */
  readonly weight: number;
  /** Share of the text that is linked, 0 to 1. */
  readonly linked: number;
  /** Whether it reads like a sentence of the article rather than a label. */
  readonly isProse: boolean;
}

const SENTENCE_END = /[.!?…。！？」”"'’)）:：;；]\s*$/;
const SENTENCE_SIGN = /[.,;:!?…。，、；：！？]/;
const LEAST_PROSE = 80;
const MOST_LINKED_PROSE = 0.5;

/** The lines under an element, in order. */
export function listLines(root: Element): Line[] {
  const lines: Line[] = [];
  visit(root, lines);
  return lines;
}

/** Stand in a line without breaking it, and hold no text that is read: an icon before a link. */
const REPLACED = new Set(['svg', 'picture', 'video', 'audio', 'canvas', 'iframe', 'object', 'input']);

/** True where a block element is in it. */
function visit(element: Element, lines: Line[]): boolean {
  let hasBlocks = false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (REPLACED.has(child.localName)) continue;
    const inner = visit(child, lines);
    hasBlocks ||= inner || !isInline(child);
  }
  if (!hasBlocks && !isInline(element)) {
    const line = readLine(element);
    if (line.text !== '') lines.push(line);
  }
  return hasBlocks;
}

/** Reads one element as a line, whatever is in it. */
export function readLine(element: Element): Line {
  const raw = element.textContent ?? '';
  const links = element.querySelectorAll('a');
  const known = readings.get(element);
  if (known?.raw === raw && known.links === links.length) return known.line;
  const line = measureLine(element, raw, links);
  readings.set(element, { raw, links: links.length, line });
  return line;
}

/** What was read of an element before, and of what: the passes read the same lines one after the other. */
const readings = new WeakMap<
  Element,
  { readonly raw: string; readonly links: number; readonly line: Line }
>();

function measureLine(element: Element, raw: string, links: Iterable<Element>): Line {
  const text = collapseSpace(raw);
  const weight = weighText(text);
  let linkWeight = 0;
  for (const link of links) linkWeight += weighText(collapseSpace(link.textContent ?? ''));
  if (element.localName === 'a') linkWeight = weight;
  const linked = weight > 0 ? Math.min(1, linkWeight / weight) : 0;
  const isProse =
    weight >= LEAST_PROSE &&
    linked < MOST_LINKED_PROSE &&
    SENTENCE_SIGN.test(text) &&
    (SENTENCE_END.test(text) || weight >= 2 * LEAST_PROSE);
  return { element, text, weight, linked, isProse };
}
