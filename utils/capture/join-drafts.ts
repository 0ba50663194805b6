import type { ArticleDraft } from '@/utils/article/article-draft';
import type { PageOfArticle } from '@/utils/article/page-trail';
import { readRunningText } from '@/utils/extract/read-running-text';
import { sanitiseArticle } from '@/utils/sanitise/sanitise-article';
import { sanitiseToTree } from '@/utils/sanitise/sanitise-to-tree';
import { collapseSpace } from '@/utils/text/collapse-space';
import { countText } from '@/utils/text/count-text';
import { listPictures } from './list-pictures';
import { splitPages } from './split-pages';

/** One further page of an article, captured. */
export interface DraftPage {
  /** Its number, from 1. */
  readonly number: number;
  readonly draft: ArticleDraft;
}

/** How many blocks at a page's seams are compared with the page before. */
const SEAM = 4;

/**
 * Joins the pages of one article in the order of their numbers: what a page repeats of the one before
 * (the headline's standfirst, the last paragraph, the editor's line) is taken once, and where each
 * page begins a mark stays, with an id to link to.
 *
 * @param first - the page that was read; the result keeps its metadata.
 * @param others - pages that are still missing.
 */
export function joinDrafts(
  first: ArticleDraft,
  further: readonly DraftPage[],
  others: readonly PageOfArticle[],
  window: Window,
): ArticleDraft {
  const pages = splitPages(first, window);
  for (const { number, draft } of further) pages.set(number, [...splitPages(draft, window).values()].flat());
  const joined = sanitiseToTree('', window).ownerDocument.createElement('div');
  for (const number of [...pages.keys()].sort((one, other) => one - other)) {
    append(joined, pages.get(number) ?? [], number);
  }
  const html = sanitiseArticle(joined, window);
  const text = readRunningText(joined);
  return {
    ...first,
    html,
    text,
    counts: countText(text),
    pictures: listPictures(joined),
    removals: [first, ...further.map(({ draft }) => draft)].flatMap(({ removals }) => removals),
    pageCount: first.pageCount + further.length,
    pagesMissing: others.length,
    pages: others.length > 0 ? { current: Math.min(...pages.keys()), others, whole: null } : null,
  };
}

function append(joined: Element, blocks: Element[], number: number): void {
  const before = [...joined.children].filter((block) => !block.matches('.page-mark'));
  const tail = before.slice(-SEAM);
  const repeated = new Set([...before.slice(0, SEAM), ...tail].map(wordsOf));
  repeated.delete('');
  const fresh = blocks.filter((block, index) => index >= SEAM || !repeated.has(wordsOf(block)));
  const ending = new Set(fresh.slice(-SEAM).map(wordsOf));
  for (const block of tail) if (wordsOf(block) !== '' && ending.has(wordsOf(block))) block.remove();
  if (before.length > 0 && fresh.length > 0) joined.append(makeMark(joined.ownerDocument, number));
  joined.append(...fresh);
}

function wordsOf(block: Element): string {
  return collapseSpace(block.textContent ?? '');
}

function makeMark(document: Document, number: number): Element {
  const mark = document.createElement('p');
  mark.className = 'page-mark';
  mark.id = `page-${number}`;
  mark.textContent = String(number);
  return mark;
}
