import type { SafeHtml } from './safe-html';
import { sanitiserFor } from './sanitiser';

/** `NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION`: neither is ever read. */
const SHOW_NOTES = 0x80 | 0x40;

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
