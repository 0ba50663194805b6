import { holdsBlock } from '@/utils/export/block-elements';
import { readCode } from '@/utils/export/read-code';
import { SKIPPED_ELEMENTS } from '@/utils/export/skipped-elements';
import { escapeMarkup } from '@/utils/export/write-markup';
import { writeInline, writePhrasing } from './write-phrasing';
import { writeTable } from './write-table';
import { DEEPEST, deeper, type XhtmlScope } from './xhtml-scope';

type Writer = (element: Element, scope: XhtmlScope) => string;

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, writeHeading] as const),
  [
    'p',
    (element, scope) =>
      holdsBlockWithin(element) ? writeFlow(element, scope) : paragraph(writePhrasing(element, scope)),
  ],
  ['hr', () => '<hr/>\n'],
  ['pre', (element) => `<pre>${withFirstLine(escapeMarkup(readCode(element)))}</pre>\n`],
  ['blockquote', box('blockquote')],
  ['aside', box('blockquote')],
  ['figure', writeFigure],
  ['figcaption', (element, scope) => paragraph(writePhrasing(element, scope))],
  ['summary', (element, scope) => paragraph(writePhrasing(element, scope), 'strong')],
  ['ul', writeList],
  ['menu', writeList],
  ['ol', writeList],
  ['dl', writeDefinitions],
  ['dt', (element, scope) => paragraph(writePhrasing(element, scope), 'strong')],
  ['table', (element, scope) => `${writeTable(element, scope, writeCellContent, writePhrasing)}\n`],
]);

/**
 * Block content as XHTML that keeps to the content model of HTML, whatever the tree holds: loose text
 * becomes paragraphs, lists hold items, figures end in their caption. EPUB's checker accepts no less,
 * and old readers show nothing of a chapter that breaks the rules.
 */
export function writeFlow(parent: Node, scope: XhtmlScope): string {
  let markup = '';
  let run = '';
  const endRun = () => {
    markup += paragraph(run);
    run = '';
  };
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!holdsBlock(child)) {
      run += writeInline(child, scope);
      continue;
    }
    endRun();
    markup += writeBlock(child as Element, scope);
  }
  endRun();
  return markup;
}

function writeBlock(element: Element, scope: XhtmlScope): string {
  if (SKIPPED_ELEMENTS.has(element.localName) || scope.footnotes.noteOf(element) !== null) return '';
  if (scope.depth > DEEPEST) return paragraph(escapeMarkup(element.textContent ?? ''));
  const write = WRITERS.get(element.localName);
  return write ? write(element, scope) : writeFlow(element, deeper(scope));
}

function holdsBlockWithin(element: Element): boolean {
  return [...element.childNodes].some(holdsBlock);
}

/** A paragraph, or nothing where nothing is to be seen in it. */
function paragraph(content: string, tag?: 'strong'): string {
  const trimmed = content.replace(/^(?:\s|<br\/>)+|(?:\s|<br\/>)+$/g, '');
  if (trimmed === '') return '';
  return tag ? `<p><${tag}>${trimmed}</${tag}></p>\n` : `<p>${trimmed}</p>\n`;
}

/** The parser swallows a line feed right after the tag: one more is written before it. */
function withFirstLine(code: string): string {
  return code.startsWith('\n') ? `\n${code}` : code;
}

function writeHeading(element: Element, scope: XhtmlScope): string {
  const level = Math.min(6, Math.max(2, Number(element.localName.slice(1))) + scope.firstHeading - 2);
  const content = writePhrasing(element, scope).trim();
  return content === '' ? '' : `<h${level}>${content}</h${level}>\n`;
}

function box(name: 'blockquote'): Writer {
  return (element, scope) => {
    const content = writeFlow(element, deeper(scope));
    return content === '' ? '' : `<${name}>\n${content}</${name}>\n`;
  };
}

function writeFigure(figure: Element, scope: XhtmlScope): string {
  const captions = [...figure.children].filter(({ localName }) => localName === 'figcaption');
  const body = (figure.ownerDocument as Document).createElement('div');
  for (const child of figure.childNodes) {
    if (!captions.includes(child as Element)) body.append(child.cloneNode(true));
  }
  const content = writeFlow(body, deeper(scope));
  const caption = captions
    .map((element) => writePhrasing(element, scope).trim())
    .filter(Boolean)
    .join('<br/>');
  if (content === '') return paragraph(caption);
  return `<figure>\n${content}${caption === '' ? '' : `<figcaption>${caption}</figcaption>\n`}</figure>\n`;
}

/** A list; what stands in it outside any item belongs to an item of its own. */
function writeList(list: Element, scope: XhtmlScope): string {
  const items = [...list.childNodes].map((child) => writeItem(child, deeper(scope))).filter(Boolean);
  if (items.length === 0) return '';
  const name = list.localName === 'ol' ? 'ol' : 'ul';
  const start = list.getAttribute('start') ?? '';
  const from = name === 'ol' && /^-?\d{1,5}$/.test(start) && start !== '1' ? ` start="${start}"` : '';
  return `<${name}${from}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</${name}>\n`;
}

function writeItem(child: Node, scope: XhtmlScope): string {
  const isItem = child.nodeType === 1 && (child as Element).localName === 'li';
  if (!isItem)
    return holdsBlock(child) ? writeBlock(child as Element, scope) : writeInline(child, scope).trim();
  if (scope.footnotes.noteOf(child as Element) !== null) return '';
  return writeCellContent(child, scope);
}

/** Inline content stays bare in items and cells: paragraphs would set them apart. */
function writeCellContent(parent: Node, scope: XhtmlScope): string {
  const isInline = ![...parent.childNodes].some(holdsBlock);
  return isInline ? writePhrasing(parent, scope).trim() : writeFlow(parent, scope);
}

/** Terms and what they mean, each with at least one of the other, as the content model wants it. */
function writeDefinitions(list: Element, scope: XhtmlScope): string {
  let markup = '';
  let last: 'dt' | 'dd' | null = null;
  for (const child of definitionsOf(list)) {
    const content =
      child.localName === 'dt' ? writePhrasing(child, scope) : writeCellContent(child, deeper(scope));
    if (content.trim() === '') continue;
    if (child.localName === 'dd' && last === null) markup += '<dt></dt>';
    last = child.localName === 'dt' ? 'dt' : 'dd';
    markup += `<${last}>${content}</${last}>\n`;
  }
  if (last === null) return '';
  return `<dl>\n${markup}${last === 'dt' ? '<dd></dd>' : ''}</dl>\n`;
}

function definitionsOf(list: Element): Element[] {
  return [...list.children].flatMap((child) => {
    if (child.localName === 'dt' || child.localName === 'dd') return [child];
    return child.localName === 'div' ? definitionsOf(child) : [];
  });
}
