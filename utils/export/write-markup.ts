import { readCode } from './read-code';
import { safeLink } from './safe-link';
import { SKIPPED_ELEMENTS } from './skipped-elements';

/** How markup is to be written. */
export interface MarkupOptions {
  /** Address of the original page, for links within it. */
  readonly pageUrl: string;
  /** Where the file finds a picture, by its `src`; null for nowhere: its text alternative is written instead. */
  readonly pictureTarget: (src: string) => string | null;
  /** No line feed anywhere, as inside Markdown, where a blank line would end the markup. */
  readonly isOneLine?: boolean;
}

const TAGS = new Set([
  ...[
    'p',
    'div',
    'section',
    'blockquote',
    'aside',
    'pre',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'figure',
    'figcaption',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...[
    'a',
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'mark',
    'small',
    'sub',
    'sup',
    'abbr',
    'cite',
    'q',
  ],
  ...['dfn', 'time', 'code', 'kbd', 'samp', 'var', 'ruby', 'rb', 'rt', 'rp', 'rtc', 'bdi', 'bdo'],
]);
const VOID_TAGS = new Set(['br', 'hr', 'wbr']);
const SPANS = ['colspan', 'rowspan'];

/**
 * Writes a tree as HTML that is also well-formed XML: allow-listed tags, and only attributes whose
 * whole value is checked here (`href`, `src`, `alt`, `colspan`, `rowspan`, `start`, `dir`). What is
 * not on the list loses its tag and keeps its content.
 */
export function writeMarkup(node: Node, options: MarkupOptions): string {
  if (node.nodeType === 3) return writeText(node.nodeValue ?? '');
  if (node.nodeType !== 1) return writeChildren(node, options);
  const element = node as Element;
  const name = element.localName;
  if (SKIPPED_ELEMENTS.has(name)) return '';
  if (VOID_TAGS.has(name)) return `<${name}/>`;
  if (name === 'img') return writePicture(element, options);
  if (name === 'pre') return writePre(element, options);
  const attributes = writeAttributes(element, options);
  // A link that leads nowhere is none.
  if (!TAGS.has(name) || (name === 'a' && attributes === '')) return writeChildren(element, options);
  return `<${name}${attributes}>${writeChildren(element, options)}</${name}>`;
}

/** Text as the content of an element or the value of a double-quoted attribute. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function writeChildren(parent: Node, options: MarkupOptions): string {
  let markup = '';
  for (let child = parent.firstChild; child; child = child.nextSibling) markup += writeMarkup(child, options);
  return markup;
}

function writeText(value: string): string {
  return escapeMarkup(value.replace(/[\t\n\f\r ]+/g, ' '));
}

function writePre(element: Element, { isOneLine = false }: MarkupOptions): string {
  const code = escapeMarkup(readCode(element));
  // A line feed right after the tag would be swallowed by the parser: one more is written before it.
  const whole = code.startsWith('\n') ? `\n${code}` : code;
  return `<pre>${isOneLine ? whole.replace(/\n/g, '&#10;') : whole}</pre>`;
}

function writePicture(element: Element, { pictureTarget }: MarkupOptions): string {
  const alt = escapeMarkup(element.getAttribute('alt') ?? '').replace(/\s+/g, ' ');
  const target = pictureTarget(element.getAttribute('src') ?? '');
  return target === null ? alt : `<img src="${escapeMarkup(target)}" alt="${alt}"/>`;
}

function writeAttributes(element: Element, { pageUrl }: MarkupOptions): string {
  const name = element.localName;
  let attributes = '';
  const href = name === 'a' ? safeLink(element.getAttribute('href') ?? '', pageUrl) : null;
  if (href !== null) attributes += ` href="${escapeMarkup(href)}"`;
  for (const span of name === 'td' || name === 'th' ? SPANS : []) attributes += writeNumber(element, span);
  if (name === 'ol') attributes += writeNumber(element, 'start');
  const dir = element.getAttribute('dir');
  return dir === 'ltr' || dir === 'rtl' ? `${attributes} dir="${dir}"` : attributes;
}

function writeNumber(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute) ?? '';
  return /^\d{1,4}$/.test(value) ? ` ${attribute}="${value}"` : '';
}
