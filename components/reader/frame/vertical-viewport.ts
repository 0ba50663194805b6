import type { Viewport } from './viewport';

const CUT = 4;

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

  position(): number {
    return Math.round(this.scroller.scrollLeft);
  }

  #left(): number {
    return this.#frame.getBoundingClientRect().left;
  }

  /** Where reading begins: the right edge of what is in view. */
  #edge(): number {
    return this.scroller.getBoundingClientRect().right;
  }
}
