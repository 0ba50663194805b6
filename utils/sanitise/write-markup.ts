import { narrowAttribute, OPENED_APART } from './narrow-attribute';
import { READER_ATTRIBUTES, READER_TAGS } from './reader-policy';
import type { SafeHtml } from './safe-html';

/** What goes with everything in it. All else that is not written gives up its contents. */
const UNWRITTEN = new Set(
  'script style template noscript svg math iframe object embed audio video canvas source track head title select option textarea input xmp plaintext noembed noframes'.split(
    ' ',
  ),
);
const WRITTEN = new Set(READER_TAGS);
const ATTRIBUTES = new Set(READER_ATTRIBUTES);
const VOID = new Set(['br', 'hr', 'wbr', 'col', 'img']);

/**
 * Writes nodes as markup, in one walk. Nothing is copied out of the page but text and the values of
 * a few attributes, each of them checked: tags and attributes are written from the reader's list,
 * which knows neither scripts, styles nor another namespace, so that no parser can read more into it.
 * The walk costs a twentieth of DOMPurify, which everything passes that is shown.
 *
 * @param hasPictures - false for what is written without them.
 */
export function writeMarkup(nodes: Iterable<Node>, hasPictures: boolean): SafeHtml {
  const pieces: string[] = [];
  for (const node of nodes) writeNode(node, hasPictures, pieces);
  return pieces.join('') as SafeHtml;
}

function writeNode(node: Node, hasPictures: boolean, pieces: string[]): void {
  if (node.nodeType === 3) pieces.push(escapeText(node.nodeValue ?? ''));
  else if (node.nodeType === 1) writeElement(node as Element, hasPictures, pieces);
}

function writeElement(element: Element, hasPictures: boolean, pieces: string[]): void {
  const name = element.localName;
  if (UNWRITTEN.has(name) || (name === 'img' && !hasPictures)) return;
  const isWritten = WRITTEN.has(name);
  if (isWritten) pieces.push(`<${name}${element.hasAttributes() ? writeAttributes(element, name) : ''}>`);
  if (VOID.has(name)) return;
  for (let node = element.firstChild; node; node = node.nextSibling) writeNode(node, hasPictures, pieces);
  if (isWritten) pieces.push(`</${name}>`);
}

function writeAttributes(element: Element, tag: string): string {
  let written = '';
  let leadsOut = false;
  // Most attributes of a page are none of the reader's: their values are not even asked for.
  for (const name of element.getAttributeNames()) {
    const kept = ATTRIBUTES.has(name) ? narrowAttribute(tag, name, element.getAttribute(name) ?? '') : null;
    if (kept === null) continue;
    written += ` ${name}="${escapeText(kept)}"`;
    leadsOut ||= name === 'href' && !kept.startsWith('#');
  }
  return leadsOut ? written + OPENED_APART.map(([name, value]) => ` ${name}="${value}"`).join('') : written;
}

const SPECIAL = /[&<>"\u00a0]/;

/** As browsers write it, so that what was written can be held against what is parsed. */
function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
