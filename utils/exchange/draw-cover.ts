import type { Thumbnail } from '@/utils/article/fetched-picture';

const [WIDTH, HEIGHT, MARGIN] = [1200, 1600, 140];
const SIZE = 84;
const LEADING = 1.45;
const MOST_LINES = 8;
const FACE = "Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif";

/** The cover of a book that has no picture: its title, set on paper. Null where there is no canvas. */
export async function drawCover(title: string): Promise<Thumbnail | null> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#f4f0e6';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#8f2f23';
  pen.fillRect(MARGIN, MARGIN, 96, 12);
  pen.fillStyle = '#24221e';
  pen.font = `600 ${SIZE}px ${FACE}`;
  pen.textBaseline = 'top';
  for (const [index, line] of breakLines(title, (text) => pen.measureText(text).width).entries()) {
    pen.fillText(line, MARGIN, MARGIN + 120 + index * SIZE * LEADING);
  }
  pen.font = `36px ${FACE}`;
  pen.fillText('Offprint', MARGIN, HEIGHT - MARGIN - 36);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { type: 'image/png', bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** Breaks between words where there are any, between characters of Chinese and Japanese. */
function breakLines(title: string, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [''];
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'word' }).segment(title)) {
    const longer = `${lines.at(-1)}${segment}`;
    if (widthOf(longer.trimEnd()) <= WIDTH - 2 * MARGIN || lines.at(-1) === '')
      lines[lines.length - 1] = longer;
    else lines.push(segment.trimStart());
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}
