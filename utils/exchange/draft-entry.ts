import type { ArticleDraft } from '@/utils/article/article-draft';
import { captureArticle } from '@/utils/capture/capture-article';
import type { ImportedEntry } from '@/utils/import/imported-entry';
import { parseInertPage } from './parse-inert-page';

/** Bodies larger than this are kept as links: no news page is, and cleaning takes time by size. */
const LONGEST = 5_000_000;

/**
 * An imported entry's markup through the same capture that pages go through: cleaned, sanitised,
 * counted. Null where no text is left of it.
 */
export function draftEntry(entry: ImportedEntry, window: Window, now: Date): ArticleDraft | null {
  if (entry.html === null || entry.html.length > LONGEST) return null;
  const page = parseInertPage(entry.html, window);
  if (!entry.isPage) frame(page, entry.title);
  if (!page.querySelector('base')) {
    const base = page.createElement('base');
    base.href = entry.url;
    page.head.prepend(base);
  }
  const captured = captureArticle(page, entry.url, now, { anyway: true, window });
  return captured.ok ? captured.value : null;
}

/** What another program kept is the article alone: it gets the frame that a page has, to be found in. */
function frame(page: Document, title: string): void {
  const article = page.createElement('article');
  article.append(...page.body.childNodes);
  if (title !== '' && !article.querySelector('h1')) {
    const heading = page.createElement('h1');
    heading.textContent = title;
    article.prepend(heading);
  }
  page.body.append(article);
  if (!page.title) page.title = title;
}
