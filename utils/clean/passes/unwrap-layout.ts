import type { CleanPass } from '@/utils/clean/clean-context';
import { readLine } from '@/utils/clean/list-lines';
import { isInline } from '@/utils/text/measure-tree';
import { weighText } from '@/utils/text/weigh-text';

const WRAPPERS =
  'div, section, article, main, header, footer, form, center, fieldset, label, hgroup, search, details:not(:has(summary))';
/** A cell with more text than this (Latin letters) and most of its table's is no cell. */
const LEAST_LAYOUT_CELL = 400;

/** Leaves blocks only: layout tables, wrappers and styling spans give up their contents; loose text becomes paragraphs. */
export const unwrapLayout: CleanPass = {
  name: 'unwrap-layout',
  run(root) {
    for (const table of [...root.querySelectorAll('table')].reverse())
      if (isLayout(table)) unwrapTable(table);
    for (const span of root.querySelectorAll('span, font, big, tt')) {
      if (!span.hasAttribute('lang') && !span.hasAttribute('dir') && !span.id)
        span.replaceWith(...span.childNodes);
    }
    for (const small of root.querySelectorAll('p > small:only-child'))
      if (readLine(small).isProse && !small.closest('figure')) small.replaceWith(...small.childNodes);
    for (const wrapper of [...root.querySelectorAll(WRAPPERS)].reverse()) unwrap(wrapper);
  },
};

function isLayout(table: Element): boolean {
  const ownHeads = [...table.querySelectorAll('th, caption')].filter(
    (head) => head.closest('table') === table,
  );
  if (ownHeads.length > 0) return false;
  const cells = [...table.querySelectorAll('td')];
  if (cells.length <= 1 || table.querySelector('table, h1, h2, h3')) return true;
  const whole = weighText(table.textContent ?? '');
  return cells.some((cell) => {
    const weight = weighText(cell.textContent ?? '');
    return weight > LEAST_LAYOUT_CELL && weight > 0.5 * whole;
  });
}

function unwrapTable(table: Element): void {
  const contents: Node[] = [];
  for (const cell of table.querySelectorAll('td, th')) {
    const block = table.ownerDocument.createElement('div');
    block.append(...cell.childNodes);
    contents.push(block);
  }
  table.replaceWith(...contents);
}

function unwrap(wrapper: Element): void {
  const holdsBlocks = [...wrapper.children].some((child) => !isInline(child));
  if (holdsBlocks || wrapper.parentElement?.matches('p, li, td, th, figcaption, dd, blockquote > p')) {
    wrapper.replaceWith(...wrapper.childNodes);
    return;
  }
  const paragraph = wrapper.ownerDocument.createElement('p');
  for (const name of ['lang', 'dir', 'id', 'class']) {
    const value = wrapper.getAttribute(name);
    if (value) paragraph.setAttribute(name, value);
  }
  paragraph.append(...wrapper.childNodes);
  wrapper.replaceWith(paragraph);
}
