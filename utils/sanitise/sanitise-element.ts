import type { SafeHtml } from './safe-html';
import { sanitiserFor } from './sanitiser';

/**
 * Sanitises what is inside an element and gives it as HTML. The element is changed in place: hand
 * over a clone that nobody else needs.
 *
 * @param window - the window whose DOM implementation does the work; the element may come from a
 *   document that has no window of its own.
 */
export function sanitiseElement(element: Element, window: Window): SafeHtml {
  sanitiserFor(window).sanitize(element);
  return element.innerHTML as SafeHtml;
}
