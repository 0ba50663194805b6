/** Elements that begin and end a block of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'address', 'center'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'blockquote', 'pre', 'hr', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'menu', 'dl', 'dt', 'dd', 'details', 'summary', 'form', 'fieldset', 'legend'],
  ...['table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'body'],
]);

/** True for a node that is, or holds, a block. */
export function holdsBlock(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  if (BLOCK_ELEMENTS.has((node as Element).localName)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (holdsBlock(child)) return true;
  return false;
}
