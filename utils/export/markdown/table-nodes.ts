import type { BlockContent, PhrasingContent, TableRow } from 'mdast';
import { writeMarkup } from '@/utils/export/write-markup';
import { inlineNodes } from './inline-nodes';
import type { MarkdownScope } from './markdown-scope';
import { settleEmphasis } from './settle-emphasis';
import { settleSpaces } from './settle-spaces';

type FlowWriter = (parent: Node, scope: MarkdownScope) => BlockContent[];

/** What a cell of a GFM table cannot hold. */
const TOO_MUCH =
  'ul, ol, dl, pre, table, blockquote, figure, h1, h2, h3, h4, h5, h6, hr, [colspan], [rowspan]';
const SPANS_ONE = /^\s*1?\s*$/;

/**
 * A table: in GFM where its cells hold inline content alone and span nothing, else as an HTML table
 * of allow-listed tags, because flattening it would lose which cell belongs to which.
 */
export function tableNodes(table: Element, scope: MarkdownScope, flow: FlowWriter): BlockContent[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map((row) => [...row.children].filter((cell) => /^t[hd]$/.test(cell.localName)));
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return flowOfAll(table, scope, flow);
  if (width === 1 && cells.length === 1) return flow(cells[0]?.[0] ?? table, scope);
  const caption = [...table.children].filter((child) => child.localName === 'caption');
  if (isComplex(table)) return [{ type: 'html', value: writeMarkup(table, { ...scope, isOneLine: true }) }];
  const captionLine = caption.flatMap((child) => flow(wrap(child), scope));
  return [
    ...captionLine,
    {
      type: 'table',
      align: Array.from({ length: width }, () => null),
      children: cells.map((row) => tableRow(row, width, scope)),
    },
  ];
}

function isComplex(table: Element): boolean {
  return [...table.querySelectorAll(TOO_MUCH)].some((element) => {
    if (!/^t[hd]$/.test(element.localName)) return element.localName !== 'col';
    return ['colspan', 'rowspan'].some((span) => !SPANS_ONE.test(element.getAttribute(span) ?? ''));
  });
}

function flowOfAll(table: Element, scope: MarkdownScope, flow: FlowWriter): BlockContent[] {
  return [...table.children].flatMap((child) => flow(child, scope));
}

function wrap(caption: Element): Node {
  const holder = caption.ownerDocument.createElement('div');
  holder.append(caption.cloneNode(true));
  return holder;
}

function tableRow(cells: readonly Element[], width: number, scope: MarkdownScope): TableRow {
  const filled = Array.from({ length: width }, (_, index) => cells[index]);
  return {
    type: 'tableRow',
    children: filled.map((cell) => ({ type: 'tableCell', children: cell ? cellContent(cell, scope) : [] })),
  };
}

/** Paragraphs within a cell are told apart by breaks; a break is a tag, because a row is one line. */
function cellContent(cell: Element, scope: MarkdownScope): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  for (let child = cell.firstChild; child; child = child.nextSibling) {
    const isBlock = child.nodeType === 1 && /^(?:p|div|section)$/.test((child as Element).localName);
    const nodes = isBlock ? inlineNodes(child, scope) : inlineNodes(fragmentOf(child), scope);
    if (isBlock && parts.length > 0) parts.push({ type: 'break' });
    parts.push(...nodes);
  }
  return settleEmphasis(settleSpaces(parts)).map(asTag);
}

function fragmentOf(node: Node): Node {
  const holder = (node.ownerDocument as Document).createElement('span');
  holder.append(node.cloneNode(true));
  return holder;
}

function asTag(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'html', value: '<br>' };
  if (!('children' in node)) return node;
  return {
    ...node,
    children: node.children.map((child) => asTag(child as PhrasingContent)),
  } as PhrasingContent;
}
