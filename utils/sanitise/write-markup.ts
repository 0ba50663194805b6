import { READER_TAGS } from './reader-policy';
import type { SafeHtml } from './safe-html';

/** What is never written, pictures neither: those of what was taken away are not kept. */
const UNWRITTEN = new Set(
  'script style template noscript svg math iframe object embed audio video canvas img picture source track head title select option textarea button input xmp plaintext noembed noframes'.split(
    ' ',
  ),
);
const WRITTEN = new Set(READER_TAGS.filter((tag) => tag !== 'img'));
const VOID = new Set(['br', 'hr', 'wbr', 'col']);

/** The attributes that are written, and what their values have to be. */
const ATTRIBUTES: readonly (readonly [name: string, value: RegExp])[] = [
  ['href', /^(?:https?:|mailto:)/i],
  ['lang', /^[a-z\d-]{1,35}$/i],
  ['dir', /^(?:ltr|rtl|auto)$/i],
  ['colspan', /^\d{1,4}$/],
  ['rowspan', /^\d{1,4}$/],
  ['start', /^-?\d{1,6}$/],
  ['datetime', /^[\w:+.-]{1,40}$/],
];

/**
 * Writes an element as markup in one walk. Nothing is copied out of the page but text: every tag and
 * every attribute is one of a short list of ours, which knows neither scripts, styles, pictures nor
 * another namespace, so that no parser can read more into it. For the ledger, which has far more
 * elements than the article and is rarely looked at: the walk costs a twentieth of DOMPurify, which
 * it passes, like everything stored, when it is shown.
 */
export function writeMarkup(element: Element): SafeHtml {
  const pieces: string[] = [];
  writeElement(element, pieces);
  return pieces.join('') as SafeHtml;
}

function writeElement(element: Element, pieces: string[]): void {
  const name = element.localName;
  if (UNWRITTEN.has(name)) return;
  const isWritten = WRITTEN.has(name);
  if (isWritten) pieces.push(`<${name}${element.hasAttributes() ? writeAttributes(element) : ''}>`);
  if (VOID.has(name)) return;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) pieces.push(escapeText(node.nodeValue ?? ''));
    else if (node.nodeType === 1) writeElement(node as Element, pieces);
  }
  if (isWritten) pieces.push(`</${name}>`);
}

function writeAttributes(element: Element): string {
  let written = '';
  for (const [name, value] of ATTRIBUTES) {
    const given = element.getAttribute(name)?.trim();
    if (given && value.test(given) && (name !== 'href' || element.localName === 'a'))
      written += ` ${name}="${escapeText(given)}"`;
  }
  return written;
}

const SPECIAL = /[&<>"]/;

function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
