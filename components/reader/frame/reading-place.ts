import { anchorQuote } from '@/utils/article/anchor-quote';
import type { ReadingPosition } from '@/utils/article/reading-position';
import type { OpenArticle } from './open-article';
import { firstInView, type Viewport } from './viewport';

/** Characters of the text that a place is remembered by. */
const QUOTE = 48;

/** A character of the article, by the block that it stands in: what is put in before that moves it nowhere. */
interface Anchor {
  readonly block: Element | null;
  /** Characters of the block before it. */
  readonly within: number;
  /** Its offset when it was looked for: where the block is gone, this has to do. */
  readonly offset: number;
  /** How its line stands; left out where it is to stand as the viewport brings it. */
  readonly stand?: Stand;
}

/** How the line of a character stood in the window. */
interface Stand {
  /** How far behind the place where reading begins, in pixels. */
  readonly lead: number;
  /** What its lines depended on: see {@link settingOf}. */
  readonly setting: string;
}

/** Farther behind than this many times its own height a line does not stand because it was cut: a picture is before it. */
const FAR = 4;

/**
 * Keeps the reader's place. It changes when the reader moves, and holds when anything else does: a
 * face, a window, a picture that comes. Then the article is moved so that the same characters stand
 * where they stood. Which of the two has happened is told by the shape of the article: where that is
 * the same and the position is not, it was the reader.
 */
export class ReadingPlace {
  readonly #article: OpenArticle;
  readonly #viewport: Viewport;
  /** The first character in view; null while the head is. */
  #anchor: Anchor | null = null;
  /** How the viewport stood when it was last moved by us or looked at. */
  #position = 0;
  #shape = '';

  constructor(article: OpenArticle, viewport: Viewport) {
    this.#article = article;
    this.#viewport = viewport;
  }

  /** Offset of the first character in view; 0 at the beginning. */
  get offset(): number {
    return this.#anchor ? this.#offsetOf(this.#anchor) : 0;
  }

  /** Goes to a kept place, by its characters, else by its words, else by its share. */
  restore(kept: ReadingPosition | null): void {
    // The first words of the text are a place; the head, which is kept without words, is the start.
    if (!kept || (kept.block === 0 && kept.offset === 0 && kept.quote === '')) this.goToStart();
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
    this.#anchor = this.#anchorAt(Math.max(0, Math.min(offset, this.#article.text.length - 1)));
    this.#bring();
    this.#note();
  }

  goToStart(): void {
    this.#anchor = null;
    this.#viewport.rewind();
    this.#note();
  }

  /** Goes to the place that was kept in another viewport. */
  continueFrom(other: ReadingPlace): void {
    if (other.#anchor) this.goTo(other.offset);
    else this.goToStart();
  }

  /**
   * Moves the article back to its place after its space has changed. Where the reader has moved and
   * nobody has looked yet, that counts first.
   *
   * @returns whether the reader had moved.
   */
  hold(): boolean {
    const moved = this.#moved();
    if (this.#viewport.shape() === this.#shape) {
      if (moved !== 0) this.take();
      return moved !== 0;
    }
    // A page that has become too short for where it stood stands at its end: nobody moved it there.
    const isByReader = moved !== 0 && !this.#viewport.isAtEnd();
    this.#bring();
    if (isByReader && this.#anchor) this.#viewport.shift(moved);
    if (isByReader) this.take();
    else this.#note();
    return isByReader;
  }

  /**
   * Takes the place from what is in view, after the reader has moved.
   *
   * @returns false where it was not the reader: the view is what {@link hold} made it.
   */
  look(): boolean {
    return this.#moved() !== 0 && this.hold();
  }

  /** The place as it is kept. */
  toPosition(): ReadingPosition {
    const fraction = this.#viewport.share();
    if (!this.#anchor) return { block: 0, offset: 0, quote: '', fraction };
    const at = this.#offsetOf(this.#anchor);
    const { block, start } = this.#article.blockAt(at);
    const quote = this.#article.text.slice(at, at + QUOTE);
    return { block, offset: at - start, quote, fraction };
  }

  #moved(): number {
    const moved = this.#viewport.position() - this.#position;
    return Math.abs(moved) < 1 ? 0 : moved;
  }

  #bring(): void {
    if (!this.#anchor) return;
    const box = this.#article.boxAt(this.#offsetOf(this.#anchor));
    if (box) this.#viewport.bring(box, this.#leadFor(box, this.#anchor.stand));
  }

  /** Lines that broke anew begin at the top; lines that were only pushed stand as far from it as they did. */
  #leadFor(box: DOMRect, stand: Stand | undefined): number | undefined {
    if (!stand) return undefined;
    const isPushed = stand.setting === settingOf(this.#article, box);
    return isPushed || stand.lead > FAR * Math.min(box.width, box.height) ? stand.lead : undefined;
  }

  /** Takes the place from what is in view, whoever brought it there. What is not drawn any more keeps the one it had. */
  take(): void {
    this.#note();
    if (this.#viewport.isAtStart()) {
      this.#anchor = null;
      return;
    }
    const offset = firstInView(this.#article, this.#viewport);
    const box = this.#article.boxAt(offset);
    if (!box) return;
    const stand = { lead: this.#viewport.leadOf(box), setting: settingOf(this.#article, box) };
    this.#anchor = { ...this.#anchorAt(offset), stand };
  }

  #note(): void {
    this.#position = this.#viewport.position();
    this.#shape = this.#viewport.shape();
  }

  #anchorAt(offset: number): Anchor {
    const block = this.#article.childAt(offset);
    return { block, within: block ? offset - this.#article.startOfChild(block) : 0, offset };
  }

  #offsetOf({ block, within, offset }: Anchor): number {
    return block?.isConnected ? this.#article.startOfChild(block) + within : offset;
  }
}

/** What the breaking of lines depends on: the measure, and the size of a character. */
function settingOf({ page }: OpenArticle, { width, height }: DOMRect): string {
  const measure = page.defaultView?.getComputedStyle(page.body).inlineSize ?? '';
  return `${width} ${height} ${measure}`;
}
