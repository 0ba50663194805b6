import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { shareOf } from '@/utils/clean/share-of';

const HIDDEN =
  '[data-offprint-hidden], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

/** Hidden text that is this much of the page, in one part or in neighbours, is the article, folded behind a button. */
const FOLDED_ARTICLE = 0.25;

/** What says more than this beside a hidden picture (characters) is an overlay. */
const LONGEST_PICTURE_TEXT = 15;

/** Takes away what the browser did not show, unless it is so much that it must be the article itself. */
export const dropHidden: CleanPass = {
  name: 'drop-hidden',
  run(root, context) {
    const hidden = [...root.querySelectorAll(HIDDEN)];
    const folded = new Map<Element | null, number>();
    for (const element of hidden) {
      const share = (folded.get(element.parentElement) ?? 0) + shareOf(element, root, context);
      folded.set(element.parentElement, share);
    }
    for (const element of hidden) {
      if (isPicture(element) || !root.contains(element)) continue;
      const isFolded = (folded.get(element.parentElement) ?? 0) >= FOLDED_ARTICLE;
      if (!isFolded || isCopy(element, root)) remove(element, context);
    }
  },
};

function remove(element: Element, { log }: CleanContext): void {
  log.remove(element, 'drop-hidden', 'hidden');
}

/** True where the same text stands elsewhere too: a version for print or for sharing. */
function isCopy(element: Element, root: Element): boolean {
  const text = (element.textContent ?? '').replace(/\s+/g, '');
  const sample = text.slice(text.length / 2, text.length / 2 + 40);
  return sample.length === 40 && (root.textContent ?? '').replace(/\s+/g, '').split(sample).length > 2;
}

/** A lazy picture is often hidden until it has loaded. */
function isPicture(element: Element): boolean {
  if (element.matches('img, picture, figure, noscript')) return true;
  if (element.querySelector('img') === null) return false;
  return (element.textContent ?? '').replace(/\s+/g, '').length < LONGEST_PICTURE_TEXT;
}
