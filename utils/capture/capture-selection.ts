import type { CaptureError } from '@/utils/article/capture-error';
import type { CapturedPage } from '@/utils/article/captured-page';
import { err, ok, type Result } from '@/utils/result/result';
import { captureArticle } from './capture-article';
import type { CaptureOptions } from './capture-options';

/** Characters at each end of a selection that name it in its address. */
const NAMED_BY = 32;

/**
 * Captures only what is selected on a page, under the page's own title and source. It is an article of
 * its own beside the page's: its canonical address ends in a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), by which browsers find the place again.
 */
export function captureSelection(
  document: Document,
  url: string,
  now: Date,
  options: CaptureOptions,
): Result<CapturedPage, CaptureError> {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (!selection || words === '') return err({ code: 'no-text', message: 'nothing is selected' });
  const window = options.window ?? document.defaultView;
  const excerpt = { ...options, ...(window ? { window } : {}), anyway: true };
  const captured = captureArticle(excerptPage(document, selection), url, now, excerpt);
  if (!captured.ok) return captured;
  const draft = captured.value;
  const canonicalUrl = `${draft.canonicalUrl}${nameText(words)}`;
  return ok({
    draft: { ...draft, canonicalUrl, pages: null, pageCount: 1, pagesMissing: 0 },
    original: null,
  });
}

/** A page with the same head, and nothing in its body but what is selected. */
function excerptPage(document: Document, selection: Selection): Document {
  const page = document.implementation.createHTMLDocument(document.title);
  page.documentElement.lang = document.documentElement.lang;
  page.head.replaceChildren(page.createElement('base'));
  for (const base of page.head.querySelectorAll('base')) base.href = document.baseURI;
  for (const node of document.head.children) {
    if (!node.matches('base, style, link[rel=stylesheet]')) page.head.append(page.importNode(node, true));
  }
  const article = page.createElement('article');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    article.append(page.importNode(selection.getRangeAt(index).cloneContents(), true));
  }
  page.body.replaceChildren(article);
  return page;
}

/** `#:~:text=start,end`, from the words at both ends. */
function nameText(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  const encode = (text: string) => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
  if (plain.length <= 2 * NAMED_BY) return `#:~:text=${encode(plain)}`;
  return `#:~:text=${encode(plain.slice(0, NAMED_BY))},${encode(plain.slice(-NAMED_BY))}`;
}
