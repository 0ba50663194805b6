import type { Stretch } from '@/utils/article/anchor-quote';
import type { Highlight } from '@/utils/article/highlight';
import type { FlatPiece } from '@/utils/text/flatten-text';
import type { OpenArticle } from './open-article';

/** A highlight that was found in the article. */
export interface PlacedHighlight {
  readonly highlight: Highlight;
  readonly stretch: Stretch;
}

/**
 * Wraps highlighted passages in `mark` elements, in place of those that were there. The text stays as
 * it is, so offsets do; the first mark of each highlight can be focused.
 */
export function paintHighlights(article: OpenArticle, placed: readonly PlacedHighlight[]): void {
  // The frame remembers a focus of its own while the focus is really elsewhere: in the menu, in a note.
  const isInside = article.frame.ownerDocument.activeElement === article.frame;
  const focused = isInside ? highlightAt(article.page.activeElement) : null;
  article.edit(() => paintAll(article, placed));
  if (focused !== null) focusHighlight(article.page, focused);
}

/** Whether anything is painted. */
export function hasMarks(page: Document): boolean {
  return page.querySelector('mark[data-highlight]') !== null;
}

function paintAll(article: OpenArticle, placed: readonly PlacedHighlight[]): void {
  clear(article.page);
  article.forget();
  let painted = Number.POSITIVE_INFINITY;
  // From the end: a text node keeps its beginning when it is split, so what is still to come holds.
  for (const { highlight, stretch } of [...placed].sort((a, b) => b.stretch.start - a.stretch.start)) {
    if (stretch.end > painted) article.forget();
    paint(article, highlight, stretch);
    painted = stretch.start;
  }
}

/** Puts the focus on a highlight; false where it is not painted. */
export function focusHighlight(page: Document, id: number): boolean {
  const mark = page.querySelector<HTMLElement>(`mark[data-highlight="${id}"][tabindex]`);
  mark?.focus({ preventScroll: true });
  return mark !== null;
}

function clear(page: Document): void {
  const parents = new Set<Node>();
  for (const mark of page.querySelectorAll('mark[data-highlight]')) {
    if (mark.parentNode) parents.add(mark.parentNode);
    mark.replaceWith(...mark.childNodes);
  }
  for (const parent of parents) parent.normalize();
}

function paint(article: OpenArticle, highlight: Highlight, { start, end }: Stretch): void {
  const pieces = article.flat.pieces.filter((piece) => piece.start < end && piece.end > start);
  const marks = pieces.reverse().flatMap((piece) => {
    const node = cut(piece, start, end);
    if (!node) return [];
    const mark = makeMark(article.page, highlight);
    node.replaceWith(mark);
    mark.append(node);
    return [mark];
  });
  const first = marks.at(-1);
  if (first) first.tabIndex = 0;
}

/** The part of a piece's text node that lies in a stretch, as a node of its own; null for mere white space. */
function cut(piece: FlatPiece, start: number, end: number): Text | null {
  const from = piece.places[Math.max(0, start - piece.start)] ?? 0;
  const to = piece.places[Math.min(piece.end, end) - piece.start] ?? piece.node.length;
  if (piece.node.data.slice(from, to).trim() === '') return null;
  if (to < piece.node.length) piece.node.splitText(to);
  return from > 0 ? piece.node.splitText(from) : piece.node;
}

function makeMark(page: Document, { id, colour, note }: Highlight): HTMLElement {
  const mark = page.createElement('mark');
  mark.dataset.highlight = String(id);
  mark.dataset.colour = colour;
  if (note) {
    mark.dataset.note = 'yes';
    mark.title = note;
  }
  return mark;
}

/** Number of the highlight that a node lies in; null where it lies in none. */
export function highlightAt(node: EventTarget | null): number | null {
  const element = node as Partial<Element> | null;
  const mark = element?.closest?.('mark[data-highlight]') as HTMLElement | null | undefined;
  return mark ? Number(mark.dataset.highlight) : null;
}
