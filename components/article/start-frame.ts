import { afterFrame } from './after-frame';

/**
 * Takes the article's frame out of the template that keeps it in the page's HTML and sends it on its way:
 * after the first sight of the page, which the making of a frame would hold up, and before the page is
 * built, which takes longer than its coming.
 *
 * @returns when the page has been drawn for the first time.
 */
export async function startFrame(): Promise<void> {
  const isDrawn = performance.getEntriesByName('first-paint').length > 0;
  if (!isDrawn) await new Promise<void>((resolve) => afterFrame(resolve));
  const template = document.querySelector('template');
  const frame = template?.content.querySelector('iframe');
  if (!template || !frame) return;
  frame.src = '/article.html';
  template.replaceWith(frame);
}
