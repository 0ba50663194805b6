import { describeShape, type Viewport } from './viewport';

/** A line counts as whole while no more than this much of its box is cut, in pixels. */
const CUT = 4;
/** What stays in view when it is moved on by a screen, in pixels. */
const OVERLAP = 56;

/** Lines run downwards and follow each other from right to left: an element around the frame scrolls sideways. */
export class VerticalViewport implements Viewport {
  readonly scroller: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;

  /** @param page the frame's document. */
  constructor(frame: HTMLIFrameElement, page: Document, scroller: HTMLElement) {
    this.#frame = frame;
    this.#page = page;
    this.scroller = scroller;
  }

  isBefore(box: DOMRect): boolean {
    return this.leadOf(box) < -CUT;
  }

  leadOf(box: DOMRect): number {
    return this.#edge() - this.#left() - box.right;
  }

  bring(box: DOMRect, lead = 0): void {
    this.shift(lead - this.leadOf(box));
  }

  shift(by: number): void {
    this.scroller.scrollBy({ left: by, behavior: 'instant' });
  }

  rewind(): void {
    this.scroller.scrollTo({ left: 0, behavior: 'instant' });
  }

  isAtStart(): boolean {
    return this.#frame.getBoundingClientRect().right < this.#edge();
  }

  isAtEnd(): boolean {
    return Math.abs(this.scroller.scrollLeft) >= this.#room() - 1;
  }

  share(): number {
    const { right, width } = this.#frame.getBoundingClientRect();
    if (width === 0) return 0;
    return Math.min(1, Math.max(0, (right - this.scroller.getBoundingClientRect().left) / width));
  }

  progress(): number {
    const room = this.#room();
    return room <= 0 ? 1 : Math.min(1, Math.abs(this.scroller.scrollLeft) / room);
  }

  position(): number {
    return Math.round(this.scroller.scrollLeft);
  }

  shape(): string {
    const { scrollWidth } = this.scroller;
    const boxes = [this.scroller, this.#frame, this.#page.body].map((one) => one.getBoundingClientRect());
    return `${scrollWidth} ${describeShape(...boxes)}`;
  }

  turn(by: 1 | -1): void {
    const width = this.scroller.clientWidth - OVERLAP;
    this.scroller.scrollBy({ left: -by * width, behavior: 'instant' });
  }

  #room(): number {
    return this.scroller.scrollWidth - this.scroller.clientWidth;
  }

  #left(): number {
    return this.#frame.getBoundingClientRect().left;
  }

  /** Where reading begins: the right edge of what is in view. */
  #edge(): number {
    return this.scroller.getBoundingClientRect().right;
  }
}
