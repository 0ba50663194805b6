import type { ArticleDraft } from '@/utils/article/article-draft';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';

/** Id of the mark where a page begins, as the sanitiser leaves it. */
const MARK_ID = /page-(\d+)$/;

/**
 * The blocks of a draft by the number of the page they came from: one entry for a page that was
 * captured, several for a draft that was joined.
 */
export function splitPages(draft: ArticleDraft, window: Window): Map<number, Element[]> {
  let blocks: Element[] = [];
  const pages = new Map([[draft.pages?.current ?? 1, blocks]]);
  for (const block of sanitiseToTree(draft.html, window).children) {
    const number = block.matches('.page-mark') ? Number(MARK_ID.exec(block.id)?.[1]) : Number.NaN;
    if (Number.isNaN(number)) {
      blocks.push(block);
      continue;
    }
    blocks = [];
    pages.set(number, blocks);
  }
  return pages;
}
