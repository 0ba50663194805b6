import { collapseSpace } from '@/utils/text/collapse-space';
import { isInline } from '@/utils/text/measure-tree';
import { weighText } from '@/utils/text/weigh-text';

/** One line of the page as it is read: a block, or the part of one up to a break. */
export interface PageLine {
  readonly text: string;
  /** From 0 to 1, how much of it is linked. */
  readonly linked: number;
  /** The innermost element that holds its first text. */
  readonly element: Element;
  /** Latin-letter equivalents. */
  readonly weight: number;
}

/** Of thousands of lines the weight of a few dozen is asked for: it is reckoned then. */
class Line implements PageLine {
  readonly text: string;
  readonly linked: number;
  readonly element: Element;
  #weight = -1;

  constructor(text: string, linkedLength: number, element: Element) {
    this.text = text;
    this.linked = Math.min(1, linkedLength / text.length);
    this.element = element;
  }

  get weight(): number {
    if (this.#weight < 0) this.#weight = weighText(this.text);
    return this.#weight;
  }
}

const UNREAD = new Set(
  'script style noscript template svg select option textarea button head title iframe'.split(' '),
);
/** Parts of a word: nothing comes between them and the text before. */
const JOINED = new Set(['em', 'b', 'strong', 'font']);
const CELLS = new Set(['td', 'th']);
const SPACED = new Set(['span', 'a', 'td']);

/**
 * Lists the lines of a page in order, at most `most` of them, in the one walk over the page that
 * metadata is worth.
 *
 * @param onText - called with every piece of text that is not blank, and its parent.
 */
export function listPageLines(
  root: Element,
  most: number,
  onText?: (raw: string, parent: Element) => void,
): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let element: Element | null = null;
  const flush = () => {
    if (element) {
      const line = collapseSpace(text);
      if (line !== '') lines.push(new Line(line, linked, element));
      element = null;
    }
    text = '';
    linked = 0;
  };
  const walk = (parent: Element, isLinked: boolean) => {
    for (let node = parent.firstChild; node && lines.length < most; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) read(node.nodeValue ?? '', parent, isLinked);
      else if (type === 1) visit(node as Element, isLinked);
    }
  };
  const read = (piece: string, parent: Element, isLinked: boolean) => {
    const length = piece.trim().length;
    if (length === 0) {
      text += ' ';
      return;
    }
    element ??= parent;
    text += piece;
    if (isLinked) linked += length;
    onText?.(piece, parent);
  };
  const visit = (child: Element, isLinked: boolean) => {
    const name = child.localName;
    if (UNREAD.has(name)) return;
    const breaks = name === 'br' || !(isInline(child) || CELLS.has(name));
    if (breaks) flush();
    else if (text !== '' && !JOINED.has(name) && !text.endsWith(' ')) text += ' ';
    if (child.firstChild) walk(child, isLinked || name === 'a');
    if (breaks) flush();
    else if (SPACED.has(name)) text += ' ';
  };
  walk(root, false);
  flush();
  return lines;
}
