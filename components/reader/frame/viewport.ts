import type { OpenArticle } from './open-article';

/** The window onto an article, whatever direction it is moved in. */
export interface Viewport {
  /** What scrolls: its `scroll` events tell of a move. */
  readonly scroller: EventTarget;
  /** Whether a box of the article begins before what is in view. */
  isBefore(box: DOMRect): boolean;
  /** How far behind the place where reading begins a box stands, in pixels. */
  leadOf(box: DOMRect): number;
  /** Moves a box to where reading begins, or that far behind it: see {@link leadOf}. */
  bring(box: DOMRect, lead?: number): void;
  /** Moves on by pixels, or pages, as {@link position} counts them. */
  shift(by: number): void;
  /** Moves to the beginning: of the page, with the head, not of the text. */
  rewind(): void;
  /** Whether the beginning, with the head, is in view. */
  isAtStart(): boolean;
  /** Whether it cannot be moved any farther. */
  isAtEnd(): boolean;
  /** Share of the article that has come into view, 0 to 1. */
  share(): number;
  /** How far it has been moved from its beginning to its end, 0 to 1. */
  progress(): number;
  /** Moves on, or back, by what is in view. */
  turn(by: 1 | -1): void;
  /** Where it stands, in pixels or pages: equal numbers in the same shape are the same view. */
  position(): number;
  /** What the article's lines depend on: equal strings are the same lines in the same places. */
  shape(): string;
}

/** The offset of the first character in view whose line is whole, found by halving. */
export function firstInView(article: OpenArticle, viewport: Viewport): number {
  let low = 0;
  let high = article.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = article.boxAt(middle);
    if (box && viewport.isBefore(box)) low = middle + 1;
    else high = middle;
  }
  // What is between two blocks has no place of its own.
  while (/\s/.test(article.text.charAt(low))) low += 1;
  return low;
}

/** The sizes of boxes, as a shape. */
export function describeShape(...boxes: readonly DOMRect[]): string {
  return boxes.map(({ width, height }) => `${width}×${height}`).join(' ');
}
