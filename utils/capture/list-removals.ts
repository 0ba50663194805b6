import type { Removal } from '@/utils/article/removal';
import type { LoggedRemoval } from '@/utils/clean/removal-log';
import { sanitiseElement } from '@/utils/sanitise/sanitise-element';

/**
 * Turns the log into plain data, and takes the marks out of the article.
 *
 * @param article - finished but not yet sanitised: its marks still say where things stood.
 * @param isLate - whether the time for the page is over: what is listed then is listed by its text alone.
 */
export function listRemovals(
  article: Element,
  log: readonly LoggedRemoval[],
  window: Window,
  isLate: () => boolean,
): Removal[] {
  const places = placeMarks(article);
  const blocks = article.children.length;
  const markup = isLate() ? null : listMarkup(log, window);
  const removals = log.map(({ pass, reason, text, mark, side }, index) => {
    const place = mark ? (places.get(mark) ?? blocks) : side === 'before' ? 0 : blocks;
    return { pass, reason, place, text, html: markup?.[index] ?? '' };
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

/**
 * The markup of every entry, sanitised; empty for one without text. All entries go through the
 * sanitiser in one holder: setting it up costs more than most entries do.
 */
function listMarkup(log: readonly LoggedRemoval[], window: Window): string[] {
  const [first] = log;
  if (!first) return [];
  const document = first.element.ownerDocument;
  const holder = document.createElement('div');
  for (const { element, text } of log) {
    const part = document.createElement('div');
    if (text !== '') part.append(element.cloneNode(true));
    holder.append(part);
  }
  sanitiseElement(holder, window);
  if (holder.children.length !== log.length) throw new Error('the sanitiser took the part of an entry');
  return [...holder.children].map((part) => part.innerHTML);
}
