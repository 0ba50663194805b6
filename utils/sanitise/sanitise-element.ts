import type { SafeHtml } from './safe-html';
import { sanitiseToTree } from './sanitise-to-tree';
import { sanitiserFor } from './sanitiser';

/** `NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION`: neither is ever read. */
const SHOW_NOTES = 0x80 | 0x40;

/** More often than this no tree has to be parsed until it stays as it is. */
const MOST_PARSES = 5;

/**
 * Sanitises what is inside an element and gives it as HTML. The element is changed in place: hand
 * over a clone that nobody else needs.
 *
 * @param window - the window whose DOM implementation does the work; the element may come from a
 *   document that has no window of its own.
 */
export function sanitiseElement(element: Element, window: Window): SafeHtml {
  dropComments(element);
  sanitiserFor(window).sanitize(element);
  return settle(element, window);
}

/**
 * Scripts can build trees that no markup stands for, such as a link inside a link: parsed again they
 * become another tree. What is kept has to be what is shown, so the element takes the form that its
 * own markup gives.
 */
function settle(element: Element, window: Window): SafeHtml {
  for (let parses = 0; parses < MOST_PARSES; parses += 1) {
    const html = element.innerHTML;
    const tree = sanitiseToTree(html, window);
    if (tree.innerHTML === html) break;
    element.replaceChildren(...tree.childNodes);
  }
  return element.innerHTML as SafeHtml;
}

/**
 * DOMPurify takes a comment beside text like `<img` for the beginning of an attack and drops the
 * whole element: a paragraph of prose about markup, on pages whose framework leaves comments in text.
 */
function dropComments(element: Element): void {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_NOTES);
  const notes: Node[] = [];
  while (walker.nextNode()) notes.push(walker.currentNode);
  for (const note of notes) note.parentNode?.removeChild(note);
}
