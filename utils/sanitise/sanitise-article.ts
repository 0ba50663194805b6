import { holdsNatively } from './parse-natively';
import type { SafeHtml } from './safe-html';
import { sanitiseElement } from './sanitise-element';
import { sanitiseToTree } from './sanitise-to-tree';

/** More often than this no tree has to be parsed until it stays as it is. */
const MOST_PARSES = 5;

/**
 * As {@link sanitiseElement}, for what is kept to be shown. Scripts can build trees that no markup
 * stands for, such as a link inside a link: parsed again they become another tree. What is kept has
 * to be what is shown, so the element takes the form that its own markup gives.
 */
export function sanitiseArticle(element: Element, window: Window): SafeHtml {
  let html = sanitiseElement(element, window);
  // Nearly every article: another implementation agrees, and parsing changes nothing.
  if (holdsNatively(html, window)) return html;
  for (let parses = 0; parses < MOST_PARSES; parses += 1) {
    const tree = sanitiseToTree(html, window);
    const parsed = tree.innerHTML as SafeHtml;
    if (parsed === html) break;
    html = parsed;
    element.replaceChildren(...tree.childNodes);
  }
  return html;
}
