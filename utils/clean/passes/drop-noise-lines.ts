import type { RemovalReason } from '@/utils/article/removal';
import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines, readLine } from '@/utils/clean/list-lines';
import { matchNoise } from '@/utils/clean/noise-words/match-noise';
import { sparesSentence } from '@/utils/clean/spares-sentence';
import { collapseSpace } from '@/utils/text/collapse-space';
import { weighText } from '@/utils/text/weigh-text';

/** A box that a heading names may hold this share of the text if it has sentences of its own, and that share if not. */
const MOST_IN_BOX = 0.3;
const MOST_PROSE_IN_BOX = 0.1;
/** Comments are sentences, and there may be as many of them as of the article's. */
const MOST_COMMENTS = 0.45;
/** What follows the editor's line is not the article, if it is no more than this share of the text. */
const MOST_AFTER_END = 0.2;
/** Reasons that stand at the very end of an article. */
const ENDS: ReadonlySet<RemovalReason> = new Set(['editor-line', 'copyright']);

/** Takes away short lines by what they say, and what a heading such as "Related" introduces. */
export const dropNoiseLines: CleanPass = {
  name: 'drop-noise-lines',
  run(root, context) {
    for (const line of listLines(root)) splitNoisyLine(line);
    const lines = listLines(root);
    const whole = lines.reduce((sum, line) => sum + line.weight, 0);
    const phrases = lines.map((line) => matchNoise(line.text));
    const isArticle = (line: Line, index: number) => line.isProse && phrases[index] === null;
    const first = lines.findIndex(isArticle);
    const last = lines.findLastIndex(isArticle);
    let read = 0;
    let ended: RemovalReason | null = null;
    for (const [index, line] of lines.entries()) {
      read += line.weight;
      if (!root.contains(line.element) || line.element.closest('pre, figure')) continue;
      if (ended) {
        context.log.remove(line.element, 'drop-noise-lines', phrases[index]?.reason ?? ended);
        continue;
      }
      const phrase = phrases[index];
      if (!phrase || sparesSentence(line, phrase.reason, index > first && index < last)) continue;
      if (phrase.takes === 'section') dropSection(line, root, phrase.reason, context);
      else context.log.remove(line.element, 'drop-noise-lines', phrase.reason);
      if (ENDS.has(phrase.reason) && whole - read < MOST_AFTER_END * whole && read > 0.6 * whole)
        ended = 'related';
    }
  },
};

/** Where a paragraph broken by `br` holds a line of noise, every line becomes a paragraph. */
function splitNoisyLine({ element }: Line): void {
  const breaks = element.querySelectorAll('br');
  if (breaks.length === 0 || element.closest('pre')) return;
  if (!listBroken(element).some((text) => text !== '' && matchNoise(text))) return;
  for (const br of breaks) liftBreak(br, element);
  const runs: Node[][] = [[]];
  for (const node of element.childNodes) {
    if ((node as Element).localName === 'br') runs.push([]);
    else runs.at(-1)?.push(node);
  }
  const parts = runs.map((run) => {
    const part = element.ownerDocument.createElement('p');
    part.append(...run);
    return part;
  });
  if (element.localName === 'p') element.replaceWith(...parts);
  else element.replaceChildren(...parts);
}

/** What stands between the breaks, however deep they lie. */
function listBroken(element: Element): string[] {
  const texts = [''];
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) texts.push(`${texts.pop()}${node.nodeValue}`);
      else if ((node as Element).localName === 'br') texts.push('');
      else if (node.nodeType === 1) walk(node as Element);
    }
  };
  walk(element);
  return texts.map(collapseSpace);
}

/** Splits what a break lies in, so that it is a child of the line itself. */
function liftBreak(br: Element, line: Element): void {
  for (let parent = br.parentElement; parent && parent !== line; parent = br.parentElement) {
    const rest = parent.cloneNode(false) as Element;
    while (br.nextSibling) rest.append(br.nextSibling);
    parent.after(br, rest);
  }
}

function dropSection(line: Line, root: Element, reason: RemovalReason, { log }: CleanContext): void {
  const box = boxOf(line, root, reason);
  let next = box.nextElementSibling;
  log.remove(box, 'drop-noise-lines', reason);
  if (box !== line.element) return;
  while (next && isIntroduced(next)) {
    const following: Element | null = next.nextElementSibling;
    log.remove(next, 'drop-noise-lines', reason);
    next = following;
  }
}

/** The largest element that begins with this line and is small enough to be no part of the article. */
function boxOf(line: Line, root: Element, reason: RemovalReason): Element {
  const whole = weighText(root.textContent ?? '');
  let box = line.element;
  while (box.parentElement && box.parentElement !== root) {
    const parent = box.parentElement;
    const lines = listLines(parent);
    if (lines[0]?.element !== line.element) break;
    const speaks = lines.some((inner) => inner.isProse && inner.linked < 0.2);
    const weight = lines.reduce((sum, inner) => sum + inner.weight, 0);
    const most = reason === 'comments' ? MOST_COMMENTS : speaks ? MOST_PROSE_IN_BOX : MOST_IN_BOX;
    if (weight > most * whole) break;
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
