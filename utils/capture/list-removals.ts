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
  const places = placeMarks(article);
  const blocks = article.children.length;
  const late = isLate();
  const removals = log.map(({ pass, reason, text, element, mark, side }) => {
    const place = mark ? (places.get(mark) ?? blocks) : side === 'before' ? 0 : blocks;
    return { pass, reason, place, text, html: late || text === '' ? '' : writeMarkup([element], false) };
  });
  for (const mark of places.keys()) mark.remove();
  return removals;
}

/** For each mark, the number of top-level blocks that begin before it. */
function placeMarks(article: Element): Map<Comment, number> {
  const places = new Map<Comment, number>();
  let begun = 0;
  const walk = (node: Node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 8) places.set(child as Comment, begun);
      if (child.nodeType !== 1) continue;
      if (node === article) begun += 1;
      walk(child);
    }
  };
  walk(article);
  return places;
}
