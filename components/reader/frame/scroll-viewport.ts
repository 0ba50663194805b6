import { describeShape, type Viewport } from './viewport';

/** A line counts as whole while no more than this much of its box is cut by the strip above, in pixels. */
const CUT = 4;
/** Space between the strip above and the line that is brought there. */
const GAP = 8;
/** What stays in view when it is moved on by a screen, in pixels: a line or two to go on from. */
const OVERLAP = 56;

/** The page scrolls, and the frame in it is as high as the article. */
export class ScrollViewport implements Viewport {
  readonly scroller: EventTarget;
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;
  readonly #bar: () => number;

  /**
   * @param page the frame's document.
   * @param bar height of what covers the top of the window, in pixels.
   */
  constructor(frame: HTMLIFrameElement, page: Document, bar: () => number) {
    this.#frame = frame;
    this.#page = page;
    this.#bar = bar;
    this.scroller = frame.ownerDocument;
  }

  isBefore(box: DOMRect): boolean {
    return this.leadOf(box) < -CUT;
  }

  leadOf(box: DOMRect): number {
    return this.#top() + box.top - this.#bar();
  }

  bring(box: DOMRect, lead = GAP): void {
    this.#scrollTo(window.scrollY + this.leadOf(box) - lead);
  }

  shift(by: number): void {
    this.#scrollTo(window.scrollY + by);
  }

  rewind(): void {
    this.#scrollTo(0);
  }

  isAtStart(): boolean {
    return this.#top() > this.#bar();
  }

  isAtEnd(): boolean {
    return window.scrollY >= this.#room() - 1;
  }

  share(): number {
    const { top, height } = this.#frame.getBoundingClientRect();
    if (height === 0) return 0;
    return Math.min(1, Math.max(0, (window.innerHeight - top) / height));
  }

  progress(): number {
    const room = this.#room();
    return room <= 0 ? 1 : Math.min(1, Math.max(0, window.scrollY / room));
  }

  position(): number {
    return Math.round(window.scrollY);
  }

  shape(): string {
    const box = this.#frame.getBoundingClientRect();
    const head = Math.round(box.top + window.scrollY);
    return `${head} ${window.innerHeight} ${describeShape(box, this.#page.body.getBoundingClientRect())}`;
  }

  turn(by: 1 | -1): void {
    const height = window.innerHeight - this.#bar();
    window.scrollBy({ top: by * (height - OVERLAP), behavior: 'instant' });
  }

  #room(): number {
    return document.documentElement.scrollHeight - window.innerHeight;
  }

  #top(): number {
    return this.#frame.getBoundingClientRect().top;
  }

  #scrollTo(top: number): void {
    window.scrollTo({ top, behavior: 'instant' });
  }
}
