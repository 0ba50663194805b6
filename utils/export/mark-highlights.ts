import type { HighlightAnchor } from '@/utils/article/highlight';

/** A run of text in the tree, with the place of its first character in the text of the whole. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Wraps what the reader highlighted in `mark` elements, in place. A passage is found by its offsets
 * where the text there is the one that was marked, else by its words, as near to the place as they
 * are; one that is gone stays unmarked and is found in the list of highlights only.
 *
 * @returns The root.
 */
export function markHighlights(root: Element, highlights: readonly HighlightAnchor[]): Element {
  for (const highlight of highlights) {
    const pieces = piecesOf(root);
    const text = pieces.map(({ node }) => node.data).join('');
    const start = findStart(text, highlight);
    if (start !== null) markRange(pieces, start, start + highlight.exact.length);
  }
  return root;
}

function piecesOf(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      pieces.push({ node: node as Text, start });
      start += (node as Text).data.length;
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  walk(root);
  return pieces;
}

function findStart(text: string, { exact, prefix, suffix, start }: HighlightAnchor): number | null {
  if (exact.trim() === '') return null;
  if (text.startsWith(exact, start)) return start;
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = prefix !== '' && text.slice(0, at).endsWith(prefix) ? 2 : 0;
    const after = suffix !== '' && text.startsWith(suffix, at + exact.length) ? 2 : 0;
    const score = before + after - Math.abs(at - start) / (text.length + 1);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

function markRange(pieces: readonly Piece[], start: number, end: number): void {
  for (const { node, start: from } of pieces) {
    const first = Math.max(start, from) - from;
    const last = Math.min(end, from + node.data.length) - from;
    if (first < last && node.data.slice(first, last).trim() !== '') markText(node, first, last);
  }
}

function markText(node: Text, first: number, last: number): void {
  const marked = first > 0 ? node.splitText(first) : node;
  if (last - first < marked.data.length) marked.splitText(last - first);
  const mark = (node.ownerDocument as Document).createElement('mark');
  marked.replaceWith(mark);
  mark.append(marked);
}
