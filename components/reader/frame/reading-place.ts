import { anchorQuote } from '@/utils/article/anchor-quote';
import type { ReadingPosition } from '@/utils/article/reading-position';
import type { OpenArticle } from './open-article';
import { firstInView, type Viewport } from './viewport';

/** Characters of the text that a place is remembered by. */
const QUOTE = 48;

/**
 * Keeps the reader's place. It changes when the reader moves, and holds when anything else does: a
 * face, a window, a picture that comes. Then the article is moved so that the same characters stand
 * where they stood.
 */
export class ReadingPlace {
  readonly #article: OpenArticle;
  readonly #viewport: Viewport;
  /** Offset of the first character in view; null while the head is. */
  #offset: number | null = null;
  /** Where the viewport stood when it was last moved by us or looked at. */
  #position = 0;

  constructor(article: OpenArticle, viewport: Viewport) {
    this.#article = article;
    this.#viewport = viewport;
  }

  /** Offset of the first character in view; 0 at the beginning. */
  get offset(): number {
    return this.#offset ?? 0;
  }

  /** Goes to a kept place, by its characters, else by its words, else by its share. */
  restore(kept: ReadingPosition | null): void {
    if (!kept || (kept.block === 0 && kept.offset === 0)) this.goToStart();
    else this.goTo(this.find(kept));
  }

  /** Offset of a kept place in this version of the article. */
  find({ block, offset, quote, fraction }: ReadingPosition): number {
    const { text } = this.#article;
    const there = this.#article.startOf(block) + offset;
    if (text.startsWith(quote, there)) return there;
    const found = anchorQuote(text, {
      exact: quote,
      prefix: '',
      suffix: '',
      start: there,
      end: there + quote.length,
    });
    return found?.start ?? Math.round(fraction * text.length);
  }

  goTo(offset: number): void {
    this.#offset = Math.max(0, Math.min(offset, this.#article.text.length - 1));
    this.hold();
  }

  goToStart(): void {
    this.#offset = null;
    this.hold();
  }

  /** Moves the article back to its place, after its space has changed. */
  hold(): void {
    const box = this.#offset === null ? null : this.#article.boxAt(this.#offset);
    if (box) this.#viewport.bring(box);
    else this.#viewport.rewind();
    this.#position = this.#viewport.position();
  }

  /**
   * Takes the place from what is in view, after the reader has moved.
   *
   * @returns false where it was not the reader: the view is what {@link hold} made it.
   */
  look(): boolean {
    const position = this.#viewport.position();
    if (Math.abs(position - this.#position) < 1) return false;
    this.#position = position;
    this.#offset = this.#viewport.isAtStart() ? null : firstInView(this.#article, this.#viewport);
    return true;
  }

  /** The place as it is kept. */
  toPosition(): ReadingPosition {
    const fraction = this.#viewport.share();
    if (this.#offset === null) return { block: 0, offset: 0, quote: '', fraction };
    const { block, start } = this.#article.blockAt(this.#offset);
    const quote = this.#article.text.slice(this.#offset, this.#offset + QUOTE);
    return { block, offset: this.#offset - start, quote, fraction };
  }
}
