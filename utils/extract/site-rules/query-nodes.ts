import type { NodeQuery } from '@/utils/article/site-rule';
import { collapseSpace } from '@/utils/text/collapse-space';

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`; the constant lives on a global that pure code does not see. */
const ORDERED_SNAPSHOT = 7;

/** Elements that a query finds, in document order. A query that is wrong finds nothing. */
export function queryElements(document: Document, query: NodeQuery): Element[] {
  return queryNodes(document, query).filter((node): node is Element => node.nodeType === 1);
}

/** The elements of the first query that finds any. */
export function firstElements(document: Document, queries: readonly NodeQuery[]): Element[] {
  for (const query of queries) {
    const found = queryElements(document, query);
    if (found.length > 0) return found;
  }
  return [];
}

/** What the first query that finds words finds: an attribute's value, `content` of a `meta`, or an element's text. */
export function firstWords(document: Document, queries: readonly NodeQuery[]): string | null {
  for (const query of queries) {
    for (const node of queryNodes(document, query)) {
      const words = collapseSpace(wordsOf(node));
      if (words !== '') return words;
    }
  }
  return null;
}

/** Whether a query can be read at all: what a reader types is checked with it before it is kept. */
export function isQuery(document: Document, query: NodeQuery): boolean {
  try {
    run(document, query);
    return true;
  } catch (_wrongSyntax) {
    return false;
  }
}

function queryNodes(document: Document, query: NodeQuery): Node[] {
  return isQuery(document, query) ? run(document, query) : [];
}

function run(document: Document, query: NodeQuery): Node[] {
  if (!/^(?:\/|\(|\.\/)/.test(query)) return [...document.querySelectorAll(query)];
  const found = document.evaluate(query, document, null, ORDERED_SNAPSHOT, null);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index)).filter(
    (node) => node !== null,
  );
}

function wordsOf(node: Node): string {
  if (node.nodeType !== 1) return node.nodeValue ?? '';
  const element = node as Element;
  const named = element.getAttribute('content') ?? element.getAttribute('datetime');
  return named ?? element.textContent ?? '';
}
