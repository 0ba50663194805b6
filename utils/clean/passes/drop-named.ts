import type { RemovalReason } from '@/utils/article/removal';
import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { reasonByName } from '@/utils/clean/noise-names';
import { isInline } from '@/utils/text/measure-tree';

/** A part that holds this much of the running text is the article, whatever its names say. */
const TOO_BIG = 0.35;
/** Comments may outweigh the article; this much running text (Latin letters) has to be left besides. */
const LEAST_ARTICLE = 500;

/** Takes away parts that the page itself names as something else than the article. */
export const dropNamed: CleanPass = {
  name: 'drop-named',
  run(root, context) {
    const whole = context.measures.get(root)?.prose ?? 0;
    for (const element of root.querySelectorAll('[class], [id]')) {
      if (isInline(element) || !root.contains(element)) continue;
      const reason = reasonByName(`${element.getAttribute('class') ?? ''} ${element.id}`);
      if (reason && mayGo(element, reason, whole, context)) context.log.remove(element, 'drop-named', reason);
    }
  },
};

function mayGo(element: Element, reason: RemovalReason, whole: number, context: CleanContext): boolean {
  const prose = context.measures.get(element)?.prose ?? 0;
  if (element.querySelector('h1') !== null) return false;
  if (reason === 'comments' && whole - prose > LEAST_ARTICLE) return true;
  return prose < TOO_BIG * whole;
}
