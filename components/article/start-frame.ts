import { afterFrame } from './after-frame';

/**
 * Sends the article's frame, which stands empty in the page's HTML, on its way: after the first sight of
 * the page, which it would hold up, and before the page is built, which takes longer than its coming.
 *
 * @returns when the page has been drawn for the first time.
 */
export async function startFrame(): Promise<void> {
  const isDrawn = performance.getEntriesByName('first-paint').length > 0;
  if (!isDrawn) await new Promise<void>((resolve) => afterFrame(resolve));
  document.querySelector('iframe:not([src])')?.setAttribute('src', '/article.html');
}
