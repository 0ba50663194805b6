import type { Stretch } from '@/utils/article/anchor-quote';
import { type FlatText, flattenText, offsetOf, pointAt } from '@/utils/text/flatten-text';

/** An article as it stands in its frame, addressed by offsets into its flat text. */
export class OpenArticle {
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
  #flat: FlatText | null = null;

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

  /** To be called after nodes were added, split or removed. Offsets stay what they were. */
  forget(): void {
    this.#flat = null;
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

  /** Index of the block, among the children of the body, that an offset stands in, and where that block begins. */
  blockAt(offset: number): { readonly block: number; readonly start: number } {
    const node = pointAt(this.flat, offset, 'start')?.node;
    const block = [...this.page.body.children].findIndex((child) => child.contains(node ?? null));
    return { block: Math.max(block, 0), start: this.startOf(Math.max(block, 0)) };
  }

  /** Where a block's text begins; the end of the text where there is no such block. */
  startOf(block: number): number {
    const element = this.page.body.children[block];
    const piece = element && this.flat.pieces.find(({ node }) => element.contains(node));
    return piece?.start ?? (element ? offsetOf(this.flat, this.page.body, block) : this.text.length);
  }
}

/** Boxes for pictures that are not here carry words of the interface. */
function isOurs(element: Element): boolean {
  return element.classList.contains('picture') || element.classList.contains('ours');
}
