import { parseWritten } from './parse-natively';
import type { SafeHtml } from './safe-html';
import { sanitiseToTree } from './sanitise-to-tree';
import { writeMarkup } from './write-markup';

/** More often than this no tree has to be parsed until it stays as it is. */
const MOST_PARSES = 5;

/**
 * Sanitises what is inside an element, to be kept, and gives it as HTML. It is written from our own
 * list, and then held against another implementation: the browser's sanitizer, or DOMPurify where the
 * browser has none.
 *
 * Scripts can build trees that no markup stands for, such as a link inside a link: parsed again they
 * become another tree. What is kept has to be what is shown, so the element takes the form that its
 * own markup gives.
 *
 * @param window - the window whose DOM implementation does the work; the element may come from a
 *   document that has no window of its own.
 */
export function sanitiseArticle(element: Element, window: Window): SafeHtml {
  let html = writeMarkup(element.childNodes, true);
  for (let parses = 0; parses < MOST_PARSES; parses += 1) {
    const tree = parseWritten(html, window) ?? sanitiseToTree(html, window);
    const parsed = tree.innerHTML as SafeHtml;
    element.replaceChildren();
    while (tree.firstChild) element.append(tree.firstChild);
    if (parsed === html) break;
    html = parsed;
  }
  return html;
}
