import { afterFrame } from './after-frame';
import { ARTICLE_FRAME } from './article-frame';

/**
 * Puts the article's frame into the sheet that the page's HTML has drawn, and so sends it on its way: after
 * the first sight of the page, which the making of a frame would hold up, and before the page is built,
 * which takes longer than its coming.
 *
 * @returns when the page has been drawn for the first time.
 */
export async function startFrame(): Promise<void> {
  const isDrawn = performance.getEntriesByName('first-paint').length > 0;
  if (!isDrawn) await new Promise<void>((resolve) => afterFrame(resolve));
  const article = document.querySelector('article:not(:has(iframe))');
  if (!article) return;
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(ARTICLE_FRAME)) frame.setAttribute(name, value);
  article.append(frame);
}
