import type { Removal } from '@/utils/article/removal';
import type { LoggedRemoval } from '@/utils/clean/removal-log';
import { writeMarkup } from '@/utils/sanitise/write-markup';

/**
 * Turns the log into plain data, and takes the marks out of the article.
 *
 * @param article - finished but not yet sanitised: its marks still say where things stood.
 * @param isLate - whether the time for the page is over: what is listed then is listed by its text alone.
 */
export function listRemovals(
  article: Element,
  log: readonly LoggedRemoval[],
  isLate: () => boolean,
): Removal[] {
  const begun = countBegun(article);
  const blocks = article.children.length;
  const late = isLate();
  const removals = log.map(({ pass, reason, text, element, mark, side }) => {
    const place = mark ? (placeOf(mark, article, begun) ?? blocks) : side === 'before' ? 0 : blocks;
    return { pass, reason, place, text, html: late || text === '' ? '' : writeMarkup([element], false) };
  });
  for (const { mark } of log) mark?.remove();
  return removals;
}

/** For each node right in the article, the number of blocks that begin before it or with it. */
function countBegun(article: Element): Map<Node, number> {
  const begun = new Map<Node, number>();
  let count = 0;
  for (let node = article.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) count += 1;
    begun.set(node, count);
  }
  return begun;
}

/** The number of top-level blocks that begin before a mark; undefined where it went with something larger. */
function placeOf(mark: Comment, article: Element, begun: ReadonlyMap<Node, number>): number | undefined {
  let top: Node = mark;
  while (top.parentNode && top.parentNode !== article) top = top.parentNode;
  return begun.get(top);
}
