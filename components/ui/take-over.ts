import type { ComponentChildren } from 'preact';
import { showPage } from './show-page';

/**
 * Renders into a root that holds what was drawn first, and takes that over. An element is taken where it
 * stands at the place of its like; blanks between elements would make it move there, and a frame that is
 * moved is loaded anew.
 */
export function takeOver(page: ComponentChildren, root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blanks: Node[] = [];
  while (texts.nextNode()) blanks.push(texts.currentNode);
  for (const blank of blanks) blank.parentNode?.removeChild(blank);
  showPage(page, root);
}
