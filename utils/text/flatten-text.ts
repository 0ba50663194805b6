import { isInline } from './measure-tree';

/** A text node's share of a flat text. */
export interface FlatPiece {
  readonly node: Text;
  /** Offsets into the flat text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where each character of the share stands in the node; one more for the end. */
  readonly places: readonly number[];
}

/** An article's text as it is read: white space collapsed, blocks on lines of their own. */
export interface FlatText {
  readonly text: string;
  /** In order; there is none for the line feeds between blocks. */
  readonly pieces: readonly FlatPiece[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'rt', 'rp']);
const SPACE = /[ \t\n\f\r]/;

/**
 * Flattens what is inside an element: the text that highlights, positions and reading aloud count in.
 * Readings over ruby and whatever `skip` names are left out.
 *
 * @param skip - true for elements that are ours and not the article's.
 */
export function flattenText(root: Element, skip: (element: Element) => boolean = () => false): FlatText {
  const flat = new Flat(skip);
  flat.add(root, false);
  return { text: flat.text, pieces: flat.pieces };
}

class Flat {
  readonly pieces: FlatPiece[] = [];
  readonly #skip: (element: Element) => boolean;
  text = '';

  constructor(skip: (element: Element) => boolean) {
    this.#skip = skip;
  }

  add(element: Element, isPre: boolean): void {
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) this.#addText(child as Text, isPre);
      if (child.nodeType === ELEMENT_NODE) this.#addElement(child as Element, isPre);
    }
  }

  #addElement(element: Element, isPre: boolean): void {
    const { localName } = element;
    if (UNREAD.has(localName) || this.#skip(element)) return;
    const isBlock = localName === 'br' || !(isInline(element) || localName === 'mark' || localName === 'img');
    if (isBlock) this.#breakLine();
    this.add(element, isPre || localName === 'pre');
    if (isBlock) this.#breakLine();
  }

  #addText(node: Text, isPre: boolean): void {
    const { data } = node;
    const places: number[] = [];
    const start = this.text.length;
    let text = '';
    for (let place = 0; place < data.length; place += 1) {
      const letter = data.charAt(place);
      const isSpace = !isPre && SPACE.test(letter);
      const last = text.charAt(text.length - 1) || this.text.charAt(start - 1);
      if (isSpace && (last === ' ' || last === '\n' || last === '')) continue;
      text += isSpace ? ' ' : letter;
      places.push(place);
    }
    if (text === '') return;
    places.push(data.length);
    this.text += text;
    this.pieces.push({ node, start, end: start + text.length, places });
  }

  #breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/** A point between two characters of a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Where a flat offset stands in the tree; null in a text without pieces.
 *
 * @param side - which of two nodes that meet there: `start` the one that begins, `end` the one that ends.
 */
export function pointAt({ pieces }: FlatText, offset: number, side: 'start' | 'end'): TextPoint | null {
  const index = findPiece(pieces, side === 'end' ? offset - 1 : offset);
  const piece = pieces[index] ?? pieces.at(-1);
  if (!piece) return null;
  const within = Math.max(0, Math.min(offset, piece.end) - piece.start);
  const place = side === 'end' && within > 0 ? (piece.places[within - 1] ?? 0) + 1 : piece.places[within];
  return { node: piece.node, offset: place ?? 0 };
}

/** Flat offset of a place in the tree, or of the next text behind it. */
export function offsetOf({ pieces, text }: FlatText, node: Node, offset: number): number {
  if (node.nodeType === TEXT_NODE) {
    const piece = pieces.find((candidate) => candidate.node === node);
    if (piece) {
      const within = piece.places.findIndex((place) => place >= offset);
      return piece.start + (within < 0 ? piece.places.length - 1 : within);
    }
  }
  const child = node.childNodes[offset] ?? null;
  const behind = pieces.find((piece) => {
    if (child) return child === piece.node || child.contains(piece.node) || follows(child, piece.node);
    return follows(node, piece.node) && !node.contains(piece.node);
  });
  return behind ? behind.start : text.length;
}

const FOLLOWING = 4;

function follows(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** Index of the first piece that ends behind an offset. */
function findPiece(pieces: readonly FlatPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
