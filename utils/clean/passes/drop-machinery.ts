import type { CleanPass } from '@/utils/clean/clean-context';

/** Parts of a page that are never text: code, styles, templates, controls. */
const MACHINERY =
  'script, style, template, link, meta, base, noscript, input, select, textarea, option, datalist';

/** Takes away what is machinery and was never meant to be read. */
export const dropMachinery: CleanPass = {
  name: 'drop-machinery',
  run(article) {
    for (const element of article.querySelectorAll(MACHINERY)) element.remove();
  },
};
