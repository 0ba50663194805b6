import type { CleanPass } from '@/utils/clean/clean-context';

const HIDDEN =
  '[data-offprint-hidden], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/** Takes away what the browser did not show. */
export const dropHidden: CleanPass = {
  name: 'drop-hidden',
  run(article, { log }) {
    for (const element of article.querySelectorAll(HIDDEN)) log.remove(element, 'drop-hidden', 'hidden');
  },
};
