/** What a look at a page tells. */
export interface Verdict {
  readonly isArticle: boolean;
  /** From 0, surely not, to 1, surely one. */
  readonly score: number;
}

/** Characters of running text that make a page an article. */
const ENOUGH = 400;

/** Decides by its running text alone whether a page is one article. */
export function detectArticle(document: Document, _url: string): Verdict {
  let characters = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const { length } = (paragraph.textContent ?? '').trim();
    if (length > 40) characters += length;
  }
  return { isArticle: characters >= ENOUGH, score: Math.min(1, characters / (2 * ENOUGH)) };
}
