import { parseNatively } from './parse-natively';
import { sanitiserFor } from './sanitiser';

/**
 * Turns stored HTML into a sanitised tree to be read and never to be shown: it belongs to an inert
 * document, so its pictures keep their remote addresses and load nothing.
 */
export function sanitiseToTree(html: string, window: Window): Element {
  const purify = sanitiserFor(window);
  const tree = purify.sanitize(parseNatively(html, window) ?? html) as unknown as Element | null;
  // Markup that makes a page of frames has no body.
  return tree ?? window.document.implementation.createHTMLDocument('').body;
}
