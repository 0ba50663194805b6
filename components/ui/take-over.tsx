import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { FaultBoundary } from './FaultBoundary';

/**
 * Renders into a root that holds what was drawn first, and takes that over. An element is taken where it
 * stands at the place of its like; blanks between elements would make it move there, and a frame that is
 * moved is loaded anew. A fault of the page is shown in its place.
 */
export function takeOver(page: ComponentChildren, root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blanks: Node[] = [];
  while (texts.nextNode()) blanks.push(texts.currentNode);
  for (const blank of blanks) blank.parentNode?.removeChild(blank);
  render(
    <FaultBoundary title={i18n.t('reader.failed')} hint={i18n.t('reader.failedHint')}>
      {page}
    </FaultBoundary>,
    root,
  );
}
