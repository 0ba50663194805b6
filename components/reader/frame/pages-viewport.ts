import { describeShape, type Viewport } from './viewport';

/** The article flows through the frame in columns, and the frame shows one page of them at a time. */
export class PagesViewport implements Viewport {
  readonly scroller = new EventTarget();
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;
  /** The page in view; -1 is the title page, which stands outside the frame. */
  #number = -1;

  constructor(frame: HTMLIFrameElement, page: Document) {
    this.#frame = frame;
    this.#page = page;
  }

  /** Pages of text; the title page is not counted. */
  get count(): number {
    const { scrollWidth } = this.#page.documentElement;
    return Math.max(1, Math.round((scrollWidth + this.#gap()) / this.#stride()));
  }

  get number(): number {
    return this.#number;
  }

  turn(by: 1 | -1): void {
    this.turnTo(this.#number + by);
  }

  /** Turns to a page, or as near to it as there is one. */
  turnTo(number: number): void {
    this.#number = Math.max(-1, Math.min(number, this.count - 1));
    this.#page.documentElement.scrollLeft = Math.max(0, this.#number) * this.#stride();
    this.scroller.dispatchEvent(new Event('scroll'));
  }

  isBefore(box: DOMRect): boolean {
    return this.#number < 0 ? false : box.right <= 0;
  }

  bring(box: DOMRect): void {
    this.turnTo(Math.floor((this.#page.documentElement.scrollLeft + box.left + 1) / this.#stride()));
  }

  /** Within a page lines stand where they stand. */
  leadOf(): number {
    return 0;
  }

  shift(by: number): void {
    this.turnTo(this.#number + by);
  }

  rewind(): void {
    this.turnTo(-1);
  }

  isAtStart(): boolean {
    return this.#number < 0;
  }

  isAtEnd(): boolean {
    return this.#number >= this.count - 1;
  }

  share(): number {
    return (this.#number + 1) / this.count;
  }

  progress(): number {
    return this.share();
  }

  position(): number {
    return this.#number;
  }

  shape(): string {
    const { scrollWidth } = this.#page.documentElement;
    return `${scrollWidth} ${describeShape(this.#frame.getBoundingClientRect())}`;
  }

  #stride(): number {
    return this.#frame.clientWidth + this.#gap();
  }

  #gap(): number {
    const view = this.#page.defaultView;
    return view ? Number.parseFloat(view.getComputedStyle(this.#page.body).columnGap) || 0 : 0;
  }
}
