import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { holdsBlock } from '@/utils/export/block-elements';
import { readCode } from '@/utils/export/read-code';
import { SKIPPED_ELEMENTS } from '@/utils/export/skipped-elements';
import { inlineNode, inlineNodes } from './inline-nodes';
import type { MarkdownScope } from './markdown-scope';
import { settleEmphasis } from './settle-emphasis';
import { settleSpaces } from './settle-spaces';
import { tableNodes } from './table-nodes';

/** Quotations and lists deeper than this are written flat: no reader indents so far, and no parser has to. */
const DEEPEST = 20;

type Writer = (element: Element, scope: MarkdownScope) => BlockContent[];

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading] as const),
  ['hr', () => [{ type: 'thematicBreak' }]],
  ['pre', (element) => [{ type: 'code', lang: null, value: readCode(element) }]],
  ['blockquote', quotation],
  ['aside', quotation],
  ['ul', list],
  ['menu', list],
  ['ol', list],
  ['dt', emphasised('strong')],
  ['summary', emphasised('strong')],
  ['figcaption', emphasised('emphasis')],
  ['caption', emphasised('emphasis')],
  ['table', (element, scope) => tableNodes(element, scope, flowNodes)],
]);

/** Block content as Markdown nodes: runs of inline content become paragraphs. */
export function flowNodes(parent: Node, scope: MarkdownScope): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    blocks.push(...paragraph(run));
    run = [];
  };
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!holdsBlock(child)) {
      run.push(...inlineNode(child, scope));
      continue;
    }
    endRun();
    blocks.push(...block(child as Element, scope));
  }
  endRun();
  return blocks;
}

function block(element: Element, scope: MarkdownScope): BlockContent[] {
  if (SKIPPED_ELEMENTS.has(element.localName) || scope.footnotes.noteOf(element) !== null) return [];
  const write = WRITERS.get(element.localName);
  return write ? write(element, scope) : flowNodes(element, scope);
}

/** A paragraph of these nodes, or nothing where nothing is to be seen in them. */
export function paragraph(nodes: readonly PhrasingContent[]): Paragraph[] {
  const children = settleEmphasis(settleSpaces(nodes));
  return children.some((child) => child.type !== 'html') ? [{ type: 'paragraph', children }] : [];
}

/** The title stands in the front matter and in the file's name, so the article's own headings begin at the second level. */
function heading(element: Element, scope: MarkdownScope): BlockContent[] {
  const depth = Math.max(2, Number(element.localName.slice(1))) as 2 | 3 | 4 | 5 | 6;
  const children = paragraph(inlineNodes(element, scope)).flatMap((line) => line.children);
  return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
}

function quotation(element: Element, scope: MarkdownScope): BlockContent[] {
  const children = flowNodes(element, { ...scope, depth: scope.depth + 1 });
  if (children.length === 0 || scope.depth >= DEEPEST) return children;
  return [{ type: 'blockquote', children }];
}

function emphasised(type: 'strong' | 'emphasis'): Writer {
  return (element, scope) => {
    if (holdsBlock(element) && [...element.children].some(holdsBlock)) return flowNodes(element, scope);
    const children = paragraph(inlineNodes(element, scope)).flatMap((line) => line.children);
    const isPlain = children.length === 0 || children.some((child) => child.type === 'image');
    return isPlain ? paragraph(children) : [{ type: 'paragraph', children: [{ type, children }] }];
  };
}

function list(element: Element, scope: MarkdownScope): BlockContent[] {
  const inner = { ...scope, depth: scope.depth + 1 };
  const items: ListItem[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling) addItem(items, child, inner);
  if (items.length === 0) return [];
  if (scope.depth >= DEEPEST) return items.flatMap((item) => item.children as BlockContent[]);
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  const ordered = element.localName === 'ol';
  const isLegal = start >= 0 && start <= 999_999_999;
  const node: List = {
    type: 'list',
    ordered,
    start: ordered ? (isLegal ? start : 1) : null,
    spread: false,
    children: items,
  };
  return [node];
}

/** A list item; what stands in a list outside any item (lists do, on the web) belongs to the item before it. */
function addItem(items: ListItem[], child: Node, scope: MarkdownScope): void {
  const isItem = child.nodeType === 1 && (child as Element).localName === 'li';
  if (isItem && scope.footnotes.noteOf(child as Element) !== null) return;
  const children = isItem ? flowNodes(child, scope) : looseNodes(child, scope);
  const last = items.at(-1);
  if (isItem || !last) {
    if (children.length > 0) items.push({ type: 'listItem', spread: isSpread(children), children });
  } else {
    last.children.push(...children);
    last.spread = isSpread(last.children as BlockContent[]);
  }
}

function looseNodes(child: Node, scope: MarkdownScope): BlockContent[] {
  return holdsBlock(child) ? block(child as Element, scope) : paragraph(inlineNode(child, scope));
}

/** Items with one paragraph, or one and a list below it, are set tight. */
function isSpread(children: readonly BlockContent[]): boolean {
  return children.some((child, index) => index > 0 && child.type !== 'list');
}
