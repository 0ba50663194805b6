import type { CleanPass } from '@/utils/clean/clean-context';
import { isInline } from '@/utils/text/measure-tree';

const CONTAINERS = 'div, section, article, main, td, center, blockquote, p, font, span, li';
/** What begins a paragraph where only single breaks are used: the full-width indent. */
const INDENT = /^[\s\u00a0]*\u3000{2}/;

/** Makes paragraphs of text that is only broken into lines: double breaks, indented lines, text beside blocks. */
export const splitBreaks: CleanPass = {
  name: 'split-breaks',
  run(root) {
    for (const element of [root, ...root.querySelectorAll(CONTAINERS)]) {
      if (element !== root && isInline(element) && !holdsBlocks(element)) continue;
      if (needsSplitting(element)) splitInto(element);
    }
  },
};

function holdsBlocks(element: Element): boolean {
  for (const child of element.children) if (!isInline(child)) return true;
  return false;
}

function needsSplitting(element: Element): boolean {
  if (!['p', 'li', 'td'].includes(element.localName)) return hasText(element);
  return holdsBlocks(element) ? hasText(element) : endsParagraphs(element);
}

function hasText(element: Element): boolean {
  for (const node of element.childNodes) if (isContent(node)) return true;
  return false;
}

function isContent(node: Node): boolean {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim() !== '';
  return node.nodeType === 1 && isInline(node as Element) && (node as Element).localName !== 'br';
}

function endsParagraphs(element: Element): boolean {
  for (const child of element.children) if (child.localName === 'br' && endsParagraph(child)) return true;
  return false;
}

/** A break ends a paragraph when another one follows, or an indented line. */
function endsParagraph(br: Element): boolean {
  let next = br.nextSibling;
  while (
    next &&
    (next.nodeType === 8 ||
      (next.nodeType === 3 && next.nodeValue?.trim() === '' && !INDENT.test(next.nodeValue)))
  ) {
    next = next.nextSibling;
  }
  if (next?.nodeType === 1) {
    const element = next as Element;
    return element.localName === 'br' || (isInline(element) && INDENT.test(element.textContent ?? ''));
  }
  return next?.nodeType === 3 && INDENT.test(next.nodeValue ?? '');
}

/** Wraps each run of inline nodes in a paragraph; a paragraph that was split becomes a plain wrapper. */
function splitInto(element: Element): void {
  const document = element.ownerDocument;
  const target = element.localName === 'p' ? document.createElement('div') : element;
  const nodes = [...element.childNodes];
  const parts: Node[] = [];
  let run: Node[] = [];
  const close = () => {
    while (run.length > 0 && (run.at(-1) as Element).localName === 'br') run.pop();
    if (run.some(isContent)) {
      const paragraph = document.createElement('p');
      paragraph.append(...run);
      parts.push(paragraph);
    } else parts.push(...run.filter((node) => node.nodeType === 8));
    run = [];
  };
  for (const node of nodes) {
    const isBreak = (node as Element).localName === 'br';
    if (isBreak && (run.length === 0 || endsParagraph(node as Element))) close();
    else if (node.nodeType === 1 && (!isInline(node as Element) || holdsBlocksDeep(node as Element))) {
      close();
      parts.push(node);
    } else run.push(node);
  }
  close();
  target.replaceChildren(...parts);
  if (target !== element) element.replaceWith(target);
}

function holdsBlocksDeep(element: Element): boolean {
  for (const inner of element.querySelectorAll('*')) if (!isInline(inner)) return true;
  return false;
}
