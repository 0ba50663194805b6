import type { CleanPass } from '@/utils/clean/clean-context';

/** Takes away parts whose very element says that they are not the article. */
export const dropFurniture: CleanPass = {
  name: 'drop-furniture',
  run(article, { log }) {
    for (const element of article.querySelectorAll('nav, footer, button, form:not(:has(p))')) {
      log.remove(element, 'drop-furniture', element.localName === 'nav' ? 'navigation' : 'control');
    }
  },
};
