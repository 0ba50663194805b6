import type { RemovalReason } from '@/utils/article/removal';
import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { reasonByName } from '@/utils/clean/noise-names';
import { isInline, type Measure } from '@/utils/text/measure-tree';

/** A part that holds this much of the running text is the article, whatever its names say. */
const TOO_BIG = 0.35;
/** The same for a part that is nearly all sentences. */
const TOO_TEXTUAL = 0.2;
const NOTHING: Measure = { weight: 0, linkWeight: 0, prose: 0, ownProse: 0, runs: 0, hasBlocks: false };
/** Comments may outweigh the article; this much running text (Latin letters) has to be left besides. */
const LEAST_ARTICLE = 500;

/** Takes away parts that the page itself names as something else than the article. */
export const dropNamed: CleanPass = {
  name: 'drop-named',
  run(root, context) {
    const whole = context.measures.get(root)?.prose ?? 0;
    for (const element of root.querySelectorAll('[class], [id]')) {
      if (isInline(element) || !root.contains(element)) continue;
      const reason = reasonByName(namesOf(element));
      if (reason && mayGo(element, reason, whole, context)) context.log.remove(element, 'drop-named', reason);
    }
  },
};

/** The `id` of a heading is a place to link to, made of its own words. */
function namesOf(element: Element): string {
  const classes = element.getAttribute('class') ?? '';
  return /^h[1-6]$/.test(element.localName) ? classes : `${classes} ${element.id}`;
}

function mayGo(element: Element, reason: RemovalReason, whole: number, context: CleanContext): boolean {
  const prose = context.measures.get(element)?.prose ?? 0;
  if (element.querySelector('h1') !== null) return false;
  if (reason === 'comments' && whole - prose > LEAST_ARTICLE) return true;
  if (
    element.querySelector('blockquote') !== null &&
    measureOf(element, context).linkWeight < 0.4 * measureOf(element, context).weight
  )
    return false;
  return prose < (isText(measureOf(element, context)) ? TOO_TEXTUAL : TOO_BIG) * whole;
}

function measureOf(element: Element, { measures }: CleanContext): Measure {
  return measures.get(element) ?? NOTHING;
}

/** True where nearly all is sentences without links: names such as these are then given for looks. */
function isText({ prose, weight, linkWeight }: Measure): boolean {
  return prose > 0.8 * weight && linkWeight < 0.1 * weight;
}
