import type { Viewport } from './viewport';

/** A line that is cut counts as read when less than this much of it is left, in pixels. */
const CUT = 4;
/** What stays in view when it is moved on by a screen, in pixels. */
const OVERLAP = 56;

/** Lines run downwards and follow each other from right to left: an element around the frame scrolls sideways. */
export class VerticalViewport implements Viewport {
  readonly scroller: HTMLElement;
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement, scroller: HTMLElement) {
    this.#frame = frame;
    this.scroller = scroller;
  }

  isBefore(box: DOMRect): boolean {
    return this.#left() + box.left >= this.#edge() - CUT;
  }

  bring(box: DOMRect): void {
    const by = this.#left() + box.right - this.#edge();
    this.scroller.scrollBy({ left: by, behavior: 'instant' });
  }

  rewind(): void {
    this.scroller.scrollTo({ left: 0, behavior: 'instant' });
  }

  isAtStart(): boolean {
    return this.#frame.getBoundingClientRect().right < this.#edge();
  }

  share(): number {
    const { right, width } = this.#frame.getBoundingClientRect();
    if (width === 0) return 0;
    return Math.min(1, Math.max(0, (right - this.scroller.getBoundingClientRect().left) / width));
  }

  progress(): number {
    const room = this.scroller.scrollWidth - this.scroller.clientWidth;
    return room <= 0 ? 1 : Math.min(1, Math.abs(this.scroller.scrollLeft) / room);
  }

  position(): number {
    return Math.round(this.scroller.scrollLeft);
  }

  turn(by: 1 | -1): void {
    const width = this.scroller.clientWidth - OVERLAP;
    this.scroller.scrollBy({ left: -by * width, behavior: 'instant' });
  }

  #left(): number {
    return this.#frame.getBoundingClientRect().left;
  }

  /** Where reading begins: the right edge of what is in view. */
  #edge(): number {
    return this.scroller.getBoundingClientRect().right;
  }
}
