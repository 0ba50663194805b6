import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { shareOf } from '@/utils/clean/share-of';

const HIDDEN =
  '[data-offprint-hidden], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** Hidden text that is this much of the page is the article, folded behind a button. */
const FOLDED_ARTICLE = 0.25;

/** Takes away what the browser did not show, unless it is so much that it must be the article itself. */
export const dropHidden: CleanPass = {
  name: 'drop-hidden',
  run(root, context) {
    for (const element of root.querySelectorAll(HIDDEN)) {
      if (isPicture(element) || !root.contains(element)) continue;
      if (shareOf(element, root, context) < FOLDED_ARTICLE) remove(element, context);
    }
  },
};

function remove(element: Element, { log }: CleanContext): void {
  log.remove(element, 'drop-hidden', 'hidden');
}

/** A lazy picture is often hidden until it has loaded. */
function isPicture(element: Element): boolean {
  return element.matches('img, picture, figure, noscript') || element.querySelector('img') !== null;
}
