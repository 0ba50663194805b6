import type { PageLine } from './page-lines';

/** Running text weighs at least this a line (Latin letters). */
const LEAST_PROSE = 60;
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
    const isProse = line.weight >= LEAST_PROSE && line.linked < 0.3 && /[.,;!?。，、；！？]/.test(line.text);
    if (count >= LEAST_LINES && index - last > MOST_PAUSE) break;
    if (!isProse) continue;
    last = index;
    count += 1;
  }
  return last < 0 ? lines.length : Math.min(lines.length, last + MOST_PAUSE);
}
