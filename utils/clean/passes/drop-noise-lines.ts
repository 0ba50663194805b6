import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines, readLine } from '@/utils/clean/list-lines';
import { matchNoise } from '@/utils/clean/noise-words/match-noise';

/** A box that a heading names goes whole when it holds no more sentences than this. */
const MOST_PROSE_IN_BOX = 3;

/** Takes away short lines by what they say, and what a heading such as "Related" introduces. */
export const dropNoiseLines: CleanPass = {
  name: 'drop-noise-lines',
  run(root, context) {
    for (const line of listLines(root)) {
      if (!root.contains(line.element) || line.element.closest('pre, figure')) continue;
      const phrase = matchNoise(line.text);
      if (!phrase) continue;
      if (phrase.takes === 'section') dropSection(line, root, phrase.reason, context);
      else context.log.remove(line.element, 'drop-noise-lines', phrase.reason);
    }
  },
};

function dropSection(
  line: Line,
  root: Element,
  reason: Parameters<CleanContext['log']['remove']>[2],
  { log }: CleanContext,
): void {
  const box = boxOf(line, root);
  let next = box.nextElementSibling;
  log.remove(box, 'drop-noise-lines', reason);
  if (box !== line.element) return;
  while (next && isIntroduced(next)) {
    const following: Element | null = next.nextElementSibling;
    log.remove(next, 'drop-noise-lines', reason);
    next = following;
  }
}

/** The largest element that begins with this line and holds hardly any sentences. */
function boxOf(line: Line, root: Element): Element {
  let box = line.element;
  while (box.parentElement && box.parentElement !== root) {
    const parent = box.parentElement;
    const lines = listLines(parent);
    if (lines[0]?.element !== line.element) break;
    if (lines.filter((inner) => inner.isProse).length > MOST_PROSE_IN_BOX) break;
    box = parent;
  }
  return box;
}

/** Lists and lines of links after such a heading belong to it. */
function isIntroduced(element: Element): boolean {
  const line = readLine(element);
  if (line.text === '') return true;
  return !/^h[1-6]$/.test(element.localName) && line.linked > 0.5;
}
