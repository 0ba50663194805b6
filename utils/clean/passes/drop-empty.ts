import type { CleanPass } from '@/utils/clean/clean-context';

const EMPTIABLE =
  'p, div, span, li, ul, ol, dl, dd, dt, h1, h2, h3, h4, h5, h6, figure, figcaption, blockquote, a, em, strong, b, i, u, tr, table, tbody, thead, aside, small, pre, center';
const SHOWS_SOMETHING = 'img, hr, br + *, td, th';

/** Takes away what holds nothing, and breaks at the edge of a block. */
export const dropEmpty: CleanPass = {
  name: 'drop-empty',
  run(root) {
    for (const element of [...root.querySelectorAll(EMPTIABLE)].reverse()) {
      const isEmpty = (element.textContent ?? '').trim() === '' && !element.querySelector(SHOWS_SOMETHING);
      if (isEmpty) leaveMarks(element);
      else trimBreaks(element);
    }
  },
};

/** An empty element may still hold the marks of what was taken out of it. */
function leaveMarks(element: Element): void {
  const marks: Node[] = [];
  const collect = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 8) marks.push(child);
      else collect(child);
    }
  };
  collect(element);
  element.replaceWith(...marks);
}

function trimBreaks(element: Element): void {
  if (!element.matches('p, li, figcaption, h1, h2, h3, h4, h5, h6')) return;
  while (element.lastElementChild?.localName === 'br' && isBlankAfter(element.lastElementChild))
    element.lastElementChild.remove();
}

function isBlankAfter(br: Element): boolean {
  for (let node = br.nextSibling; node; node = node.nextSibling)
    if ((node.textContent ?? '').trim() !== '' && node.nodeType !== 8) return false;
  return true;
}
