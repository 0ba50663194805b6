import type { PageLine } from './page-lines';

/** Running text weighs at least this a line (Latin letters). */
const LEAST_PROSE = 60;
/** Fewer characters of any script cannot weigh that much. */
const LEAST_LENGTH = 24;
/** So many lines without running text after the piece has begun, and it is over. */
const MOST_PAUSE = 14;
/** Fewer lines of running text than this are a teaser or a standfirst, and the piece is still to come. */
const LEAST_LINES = 3;

/** Index of the line after the piece's end: running text from the headline on, and the few lines that close it. */
export function findEnd(lines: readonly PageLine[], headlineAt: number): number {
  let last = -1;
  let count = 0;
  for (let index = headlineAt + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (count >= LEAST_LINES && index - last > MOST_PAUSE) break;
    if (!isProse(line)) continue;
    last = index;
    count += 1;
  }
  return last < 0 ? lines.length : Math.min(lines.length, last + MOST_PAUSE);
}

/** What costs least is asked first: most lines of a page are too short. */
function isProse(line: PageLine): boolean {
  return (
    line.text.length >= LEAST_LENGTH &&
    line.linked < 0.3 &&
    line.weight >= LEAST_PROSE &&
    /[.,;!?。，、；！？]/.test(line.text)
  );
}
