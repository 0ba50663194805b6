import type { Stretch } from '@/utils/article/anchor-quote';
import { type FlatText, flattenText, offsetOf, pointAt } from '@/utils/text/flatten-text';

/** An article as it stands in its frame, addressed by offsets into its flat text. */
export class OpenArticle {
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
  #flat: FlatText | null = null;
  /** Text nodes that are shown in other characters, with their own. */
  readonly #own = new Map<Text, string>();
  #convert: ((text: string) => string) | null = null;

  constructor(page: Document, frame: HTMLIFrameElement) {
    this.page = page;
    this.frame = frame;
  }

  /** Its text, without the words of ours that stand in it. */
  get flat(): FlatText {
    this.#flat ??= flattenText(this.page.body, isOurs);
    return this.#flat;
  }

  get text(): string {
    return this.flat.text;
  }

  /** To be called within {@link edit}, after nodes were split. Offsets stay what they were. */
  forget(): void {
    this.#flat = null;
  }

  /** Changes the tree: nodes are added, split or removed on the article's own characters. */
  edit(change: () => void): void {
    this.#showOwn();
    this.forget();
    change();
    this.forget();
    this.#showConverted();
  }

  /**
   * Shows the text in other characters; {@link text} stays what was written.
   *
   * @param convert keeps the length of what it is given; null shows the article's own again.
   */
  view(convert: ((text: string) => string) | null): void {
    this.#showOwn();
    this.#convert = convert;
    this.#showConverted();
  }

  #showOwn(): void {
    for (const [node, text] of this.#own) node.data = text;
    this.#own.clear();
  }

  #showConverted(): void {
    if (!this.#convert) return;
    for (const { node } of this.flat.pieces) {
      this.#own.set(node, node.data);
      node.data = this.#convert(node.data);
    }
  }

  /** The passage in the tree; null where there is no text at all. */
  rangeOf({ start, end }: Stretch): Range | null {
    const from = pointAt(this.flat, start, 'start');
    const to = pointAt(this.flat, end, 'end');
    if (!from || !to) return null;
    const range = this.page.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The passage that a range covers. */
  stretchOf(range: Range): Stretch {
    return {
      start: offsetOf(this.flat, range.startContainer, range.startOffset),
      end: offsetOf(this.flat, range.endContainer, range.endOffset),
    };
  }

  /** Box of the character at an offset, or of the next one that is drawn, in the frame's coordinates. */
  boxAt(offset: number): DOMRect | null {
    const { length } = this.text;
    for (let at = Math.max(0, offset); at < Math.min(length, offset + 8); at += 1) {
      const box = this.rangeOf({ start: at, end: at + 1 })?.getClientRects()[0];
      if (box && box.width + box.height > 0) return box;
    }
    return null;
  }

  /** The block children of the clean view, without what was put back between them. */
  get blocks(): readonly Element[] {
    return [...this.page.body.children].filter(({ classList }) => !classList.contains('removed'));
  }

  /** Index of the block, among those of the clean view, that an offset stands in, and where that block begins. */
  blockAt(offset: number): { readonly block: number; readonly start: number } {
    const node = pointAt(this.flat, offset, 'start')?.node;
    const block = this.blocks.findIndex((child) => child.contains(node ?? null));
    return { block: Math.max(block, 0), start: this.startOf(Math.max(block, 0)) };
  }

  /** Where a block's text begins; the end of the text where there is no such block. */
  startOf(block: number): number {
    const element = this.blocks[block];
    return element ? this.startOfChild(element) : this.text.length;
  }

  /** The child of the body that an offset stands in, a block or what was put back between two; null where there is none. */
  childAt(offset: number): Element | null {
    const node = pointAt(this.flat, offset, 'start')?.node ?? null;
    return [...this.page.body.children].find((child) => child.contains(node)) ?? null;
  }

  /** Where the text of a child of the body begins. */
  startOfChild(child: Element): number {
    const piece = this.flat.pieces.find(({ node }) => child.contains(node));
    return piece?.start ?? offsetOf(this.flat, child, 0);
  }
}

/** Boxes for pictures that are not here carry words of the interface. */
function isOurs(element: Element): boolean {
  return element.classList.contains('picture') || element.classList.contains('ours');
}
