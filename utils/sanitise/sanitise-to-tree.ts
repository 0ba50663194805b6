import { sanitiserFor } from './sanitiser';

/**
 * Turns stored HTML into a sanitised tree to be read and never to be shown: it belongs to an inert
 * document, so its pictures keep their remote addresses and load nothing.
 */
export function sanitiseToTree(html: string, window: Window): Element {
  return sanitiserFor(window).sanitize(html) as unknown as Element;
}
