import { collapseSpace } from '@/utils/text/collapse-space';
import { isInline } from '@/utils/text/measure-tree';
import { weighText } from '@/utils/text/weigh-text';

/** One line of the page as it is read: a block, or the part of one up to a break. */
export interface PageLine {
  readonly text: string;
  /** From 0 to 1, how much of it is linked. */
  readonly linked: number;
  /** The innermost element that holds its first text. */
  readonly element: Element;
  /** Latin-letter equivalents. */
  readonly weight: number;
}

const UNREAD = new Set(
  'script style noscript template svg select option textarea button head title iframe'.split(' '),
);

/** Lists the lines of a page in order, at most `most` of them. */
export function listPageLines(root: Element, most: number): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let element: Element | null = null;
  const flush = () => {
    const line = collapseSpace(text);
    if (line !== '' && element) {
      lines.push({ text: line, linked: Math.min(1, linked / line.length), element, weight: weighText(line) });
    }
    text = '';
    linked = 0;
    element = null;
  };
  const walk = (parent: Element, isLinked: boolean) => {
    for (let node = parent.firstChild; node && lines.length < most; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const piece = node.nodeValue ?? '';
        if (piece.trim() === '') {
          text += ' ';
          continue;
        }
        element ??= parent;
        text += piece;
        if (isLinked) linked += piece.trim().length;
      } else if (node.nodeType === 1) visit(node as Element, isLinked);
    }
  };
  const visit = (child: Element, isLinked: boolean) => {
    const name = child.localName;
    if (UNREAD.has(name)) return;
    const breaks = name === 'br' || name === 'hr' || (!isInline(child) && name !== 'td' && name !== 'th');
    if (breaks) flush();
    else if (
      text !== '' &&
      !text.endsWith(' ') &&
      name !== 'em' &&
      name !== 'b' &&
      name !== 'strong' &&
      name !== 'font'
    )
      text += ' ';
    walk(child, isLinked || name === 'a');
    if (breaks) flush();
    else if (name === 'span' || name === 'a' || name === 'td') text += ' ';
  };
  walk(root, false);
  flush();
  return lines;
}
