import type { CleanPass } from '@/utils/clean/clean-context';

/** Takes away what a rule for the site names. First of all: nothing else knows better. */
export const dropRuled: CleanPass = {
  name: 'drop-ruled',
  run(root, { log }) {
    for (const element of root.querySelectorAll('[data-offprint-remove]')) {
      if (root.contains(element)) log.remove(element, 'drop-ruled', 'site-rule');
    }
  },
};
