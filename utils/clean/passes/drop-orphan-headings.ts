import type { RemovalReason } from '@/utils/article/removal';
import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

/** Longest heading of a box, in Latin letters. */
const LONGEST = 90;
/** What is gone from under a heading says what the heading was for. */
const CONTENTS: ReadonlySet<RemovalReason> = new Set([
  ...(['related', 'ranking', 'ad', 'newsletter', 'comments', 'tags', 'share-prompt'] as const),
  ...(['follow-prompt', 'app-prompt', 'navigation', 'qr-code', 'vote-prompt', 'mood-poll'] as const),
]);

/** Takes away headings and labels of boxes whose contents other passes have taken: nothing is left under them. */
export const dropOrphanHeadings: CleanPass = {
  name: 'drop-orphan-headings',
  run(root, { log }) {
    const lines = listLines(root);
    const gone = log.entries.filter(
      ({ mark, reason }) => mark && root.contains(mark) && CONTENTS.has(reason),
    );
    if (gone.length === 0) return;
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const line = lines[index];
      if (!line || !isLabel(line)) continue;
      const next = lines.slice(index + 1).find((other) => root.contains(other.element));
      // A label ends a text; between paragraphs it may introduce a list or a ticker.
      if (next && !(isHeading(next) && isHeading(line))) continue;
      const first = gone.find(({ mark }) => mark && isBetween(mark, line.element, next?.element ?? null));
      if (first) log.remove(line.element, 'drop-orphan-headings', first.reason);
    }
  },
};

function isHeading({ element }: Line): boolean {
  return /^h[1-6]$/.test(element.localName);
}

function isLabel(line: Line): boolean {
  if (line.weight > LONGEST || line.element.closest('figure, table, blockquote, pre, li')) return false;
  return isHeading(line) || /[:：]\s*$/.test(line.text);
}

function isBetween(mark: Node, before: Element, after: Element | null): boolean {
  if ((before.compareDocumentPosition(mark) & 4) === 0) return false;
  return after === null || (after.compareDocumentPosition(mark) & 2) !== 0;
}
