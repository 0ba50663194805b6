import type { CleanPass } from '@/utils/clean/clean-context';

const MACHINERY =
  'script, style, template, link, meta, base, select, textarea, option, datalist, object, canvas';

/** Takes away what was never meant to be read: code, styles, templates, controls. */
export const dropMachinery: CleanPass = {
  name: 'drop-machinery',
  run(root) {
    for (const element of root.querySelectorAll(MACHINERY)) element.remove();
  },
};
