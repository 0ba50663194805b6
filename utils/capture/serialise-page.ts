import type { View } from '@/utils/extract/snapshot-page';

/** A larger page is not kept beside its article: it would not pass from the page to the background. */
const MOST_CHARACTERS = 10_000_000;

/**
 * The page as markup, as it is now: what its scripts have made of what the server sent. Kept so that
 * an article can be held against it later.
 *
 * @returns null where the page has no content, or is too large to keep.
 */
export function serialisePage(document: Document, view: View): string | null {
  // The page may have named an element `documentElement`: the prototype is asked instead.
  const root = view.Document.prototype.querySelector.call(document, ':root');
  if (!root) return null;
  const html = `${writeDoctype(document, view)}${root.outerHTML}`;
  return html.length > MOST_CHARACTERS ? null : html;
}

function writeDoctype(document: Document, view: View): string {
  const children = Object.getOwnPropertyDescriptor(view.Node.prototype, 'childNodes')?.get?.call(document);
  const doctype = [...(children as NodeListOf<ChildNode>)].find(({ nodeType }) => nodeType === 10);
  return doctype ? `<!doctype ${doctype.nodeName}>\n` : '';
}
