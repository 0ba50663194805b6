import type { PageLine } from './page-lines';

/** Running text weighs at least this a line (Latin letters). */
const LEAST_PROSE = 60;
/** So many lines without running text after the piece has begun, and it is over. */
const MOST_PAUSE = 14;

/** Index of the line after the piece's end: running text from the headline on, and the few lines that close it. */
export function findEnd(lines: readonly PageLine[], headlineAt: number): number {
  let last = -1;
  for (let index = headlineAt + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const isProse = line.weight >= LEAST_PROSE && line.linked < 0.3 && /[.,;!?。，、；！？]/.test(line.text);
    if (last >= 0 && index - last > MOST_PAUSE) break;
    if (isProse) last = index;
  }
  return last < 0 ? lines.length : Math.min(lines.length, last + MOST_PAUSE);
}
