import type { RemovalReason } from '@/utils/article/removal';
import type { CleanPass } from '@/utils/clean/clean-context';
import { shareOf } from '@/utils/clean/share-of';

/** Elements and roles that say by themselves what they are. */
const FURNITURE: readonly (readonly [string, RemovalReason])[] = [
  ['nav, menu, [role=navigation], [role=menu], [role=menubar], [role=tablist]', 'navigation'],
  ['footer, [role=contentinfo]', 'copyright'],
  ['button, [role=button]:not(:has(img)), [role=search], [role=toolbar], dialog, [role=dialog]', 'control'],
  ['input, fieldset, label, [role=alertdialog], [role=tooltip]', 'control'],
  ['ins.adsbygoogle, [role=complementary]', 'ad'],
];

/** No part of this size is furniture, whatever it calls itself: some pages put all in one `form`. */
const TOO_BIG = 0.35;

/** Takes away parts whose very element says that they are not the article. */
export const dropFurniture: CleanPass = {
  name: 'drop-furniture',
  run(root, context) {
    for (const [selector, reason] of FURNITURE) {
      for (const element of root.querySelectorAll(selector)) {
        if (shareOf(element, root, context) < TOO_BIG) context.log.remove(element, 'drop-furniture', reason);
      }
    }
  },
};
