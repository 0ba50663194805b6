import type { PhrasingContent } from 'mdast';
import { safeLink } from '@/utils/export/safe-link';
import { SKIPPED_ELEMENTS } from '@/utils/export/skipped-elements';
import type { MarkdownScope } from './markdown-scope';

/**
 * Inline elements that Markdown has no sign for and that are worth keeping. They go out as raw tags
 * without any attribute, so nothing of the page can get into a tag.
 */
const RAW_TAGS = new Set(['u', 'ins', 'sub', 'sup', 'kbd', 'q', 'ruby', 'rb', 'rt', 'rp', 'rtc']);
const ATTENTION = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
] as const);

/** Inline content as Markdown nodes, white space not yet settled (see `settleSpaces`). */
export function inlineNodes(parent: Node, scope: MarkdownScope): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling)
    nodes.push(...inlineNode(child, scope));
  return nodes;
}

/** Inline elements deeper than this lose their marks: no text has so many, and every walker would have to bear them. */
const DEEPEST = 24;

/** One node of the page as Markdown nodes. */
export function inlineNode(node: Node, outer: MarkdownScope): PhrasingContent[] {
  if (node.nodeType === 3) return textNodes(node.nodeValue ?? '', outer);
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (outer.inlineDepth > DEEPEST) return textNodes(element.textContent ?? '', outer);
  const scope = { ...outer, inlineDepth: outer.inlineDepth + 1 };
  const name = element.localName;
  const attention = ATTENTION.get(name as 'b');
  if (attention) return wrapped(element, scope, (children) => [{ type: attention, children }]);
  if (name === 'mark') return wrapped(element, scope, marked);
  if (RAW_TAGS.has(name)) return wrapped(element, scope, (children) => rawPair(name, children));
  if (name === 'a') return linkNodes(element, scope);
  if (name === 'img') return pictureNodes(element, scope);
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'code' || name === 'samp') return inlineNodes(element, { ...scope, inCode: true });
  return SKIPPED_ELEMENTS.has(name) ? [] : inlineNodes(element, scope);
}

function textNodes(value: string, { inCode }: MarkdownScope): PhrasingContent[] {
  const text = value.replace(/[\t\n\f\r ]+/g, ' ').replace(/\p{Cc}/gu, '');
  if (text === '') return [];
  return inCode ? [{ type: 'inlineCode', value: text }] : [{ type: 'text', value: text }];
}

function wrapped(
  element: Element,
  scope: MarkdownScope,
  wrap: (children: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  const children = inlineNodes(element, scope);
  return children.length > 0 ? wrap(children) : [];
}

function rawPair(name: string, children: PhrasingContent[]): PhrasingContent[] {
  // A reference to a note is raised by whoever shows it.
  if (name === 'sup' && children.every((child) => child.type === 'footnoteReference')) return children;
  return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
}

/** `==…==`, as Obsidian and most Markdown programs write what a reader marked. */
function marked(children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: 'html', value: '==' }, ...children, { type: 'html', value: '==' }];
}

function linkNodes(element: Element, scope: MarkdownScope): PhrasingContent[] {
  const identifier = scope.footnotes.referenceOf(element);
  if (identifier !== null) return [{ type: 'footnoteReference', identifier, label: identifier }];
  if (scope.footnotes.isWayBack(element)) return [];
  const url = safeLink(element.getAttribute('href') ?? '', scope.pageUrl);
  if (url === null || scope.inLink) return inlineNodes(element, scope);
  return wrapped(element, { ...scope, inLink: true }, (children) => [{ type: 'link', url, children }]);
}

function pictureNodes(element: Element, scope: MarkdownScope): PhrasingContent[] {
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const url = scope.pictureTarget(element.getAttribute('src') ?? '');
  if (url !== null) return [{ type: 'image', url, alt }];
  return alt === '' ? [] : [{ type: 'text', value: alt }];
}
