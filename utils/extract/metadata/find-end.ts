import type { PageLine } from './page-lines';

/** Running text weighs at least this a line (Latin letters). */
const LEAST_PROSE = 60;
/** Fewer characters of any script cannot weigh that much. */
const LEAST_LENGTH = 24;
/** So many lines without running text after the piece has begun, and it is over. */
const MOST_PAUSE = 14;
/** Fewer lines of running text than this are a teaser or a standfirst, and the piece is still to come. */
const LEAST_LINES = 3;
/** So many short lines in a row may still be verse, slogans or a list of names. */
const MOST_SHORT = 80;
/** A line more linked than this points elsewhere. */
const MOST_LINKED = 0.3;

/**
 * Index of the line after the piece's end: running text from the headline on, and the few lines that
 * close it. Many a piece ends in dozens of short lines, slogans or names: where they stand in the same
 * element as the running text before them, they belong to it.
 */
export function findEnd(lines: readonly PageLine[], headlineAt: number): number {
  const prose: PageLine[] = [];
  let last = -1;
  let lastProse = -1;
  for (let index = headlineAt + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (prose.length >= LEAST_LINES && index - last > MOST_PAUSE) break;
    if (isProse(line)) {
      last = index;
      lastProse = index;
      prose.push(line);
    } else if (isBeside(line, prose) && index - lastProse < MOST_SHORT) last = index;
  }
  return last < 0 ? lines.length : Math.min(lines.length, last + MOST_PAUSE);
}

/** What costs least is asked first: most lines of a page are too short. */
function isProse(line: PageLine): boolean {
  return (
    line.text.length >= LEAST_LENGTH &&
    line.linked < MOST_LINKED &&
    line.weight >= LEAST_PROSE &&
    /[.,;!?。，、；！？]/.test(line.text)
  );
}

/** True for an unlinked line that is a sibling of the last lines of running text: a paragraph among paragraphs. */
function isBeside(line: PageLine, prose: readonly PageLine[]): boolean {
  if (prose.length < LEAST_LINES || line.linked >= MOST_LINKED) return false;
  const own = line.element.closest(PARAGRAPH)?.parentElement;
  return (
    own !== null &&
    own !== undefined &&
    prose.slice(-LEAST_LINES).every(({ element }) => element.closest(PARAGRAPH)?.parentElement === own)
  );
}

const PARAGRAPH = 'p, blockquote, section';
