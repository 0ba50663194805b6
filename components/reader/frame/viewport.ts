import type { OpenArticle } from './open-article';

/** The window onto an article, whatever direction it is moved in. */
export interface Viewport {
  /** What scrolls: its `scroll` events tell of a move. */
  readonly scroller: EventTarget;
  /** Whether a box of the article lies wholly before what is in view. */
  isBefore(box: DOMRect): boolean;
  /** Moves a box to where reading begins. */
  bring(box: DOMRect): void;
  /** Moves to the beginning: of the page, with the head, not of the text. */
  rewind(): void;
  /** Whether the beginning, with the head, is in view. */
  isAtStart(): boolean;
  /** Share of the article that has come into view, 0 to 1. */
  share(): number;
  /** How far it has been moved from its beginning to its end, 0 to 1. */
  progress(): number;
  /** Moves on, or back, by what is in view. */
  turn(by: 1 | -1): void;
  /** Where it stands, in pixels or pages: equal numbers are the same view. */
  position(): number;
}

/** The offset of the first character that is in view, found by halving. */
export function firstInView(article: OpenArticle, viewport: Viewport): number {
  let low = 0;
  let high = article.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = article.boxAt(middle);
    if (box && viewport.isBefore(box)) low = middle + 1;
    else high = middle;
  }
  return low;
}
