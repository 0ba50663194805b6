import type { Viewport } from './viewport';

/** A line that is cut by the strip counts as read when less than this much of it is left, in pixels. */
const CUT = 4;
/** Space between the strip above and the line that is brought there. */
const GAP = 8;
/** What stays in view when it is moved on by a screen, in pixels: a line or two to go on from. */
const OVERLAP = 56;

/** The page scrolls, and the frame in it is as high as the article. */
export class ScrollViewport implements Viewport {
  readonly scroller: EventTarget;
  readonly #frame: HTMLIFrameElement;
  readonly #bar: () => number;

  /** @param bar height of what covers the top of the window, in pixels. */
  constructor(frame: HTMLIFrameElement, bar: () => number) {
    this.#frame = frame;
    this.#bar = bar;
    this.scroller = frame.ownerDocument;
  }

  isBefore(box: DOMRect): boolean {
    return this.#top() + box.bottom <= this.#bar() + CUT;
  }

  bring(box: DOMRect): void {
    this.#scrollTo(window.scrollY + this.#top() + box.top - this.#bar() - GAP);
  }

  rewind(): void {
    this.#scrollTo(0);
  }

  isAtStart(): boolean {
    return this.#top() > this.#bar();
  }

  share(): number {
    const { top, height } = this.#frame.getBoundingClientRect();
    if (height === 0) return 0;
    return Math.min(1, Math.max(0, (window.innerHeight - top) / height));
  }

  progress(): number {
    const room = document.documentElement.scrollHeight - window.innerHeight;
    return room <= 0 ? 1 : Math.min(1, Math.max(0, window.scrollY / room));
  }

  position(): number {
    return Math.round(window.scrollY);
  }

  turn(by: 1 | -1): void {
    const height = window.innerHeight - this.#bar();
    window.scrollBy({ top: by * (height - OVERLAP), behavior: 'instant' });
  }

  #top(): number {
    return this.#frame.getBoundingClientRect().top;
  }

  #scrollTo(top: number): void {
    window.scrollTo({ top, behavior: 'instant' });
  }
}
