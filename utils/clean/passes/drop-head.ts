import type { CleanContext, CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

/** Takes away the headline, which is kept as the title, and all that stands before it. */
export const dropHead: CleanPass = {
  name: 'drop-head',
  run(root, context) {
    const wanted = letters(context.title);
    if (wanted.length < 4) return;
    const lines = listLines(root);
    const first = lines.findIndex((line) => line.isProse);
    const head = lines.slice(0, first < 0 ? lines.length : first + 1);
    let at = -1;
    for (const [index, line] of head.entries()) if (isTitle(line, wanted)) at = index;
    for (const [index, line] of head.entries()) {
      if (index > at) break;
      drop(line, isTitle(line, wanted), context);
    }
    for (const line of lines) {
      if (
        /^h[1-6]$/.test(line.element.localName) &&
        line.element.isConnected &&
        letters(line.text) === wanted
      ) {
        context.log.remove(line.element, 'drop-head', 'duplicate-title');
      }
    }
  },
};

function drop(line: Line, isHeadline: boolean, { log }: CleanContext): void {
  if (line.element.closest('figure') || line.isProse) return;
  log.remove(line.element, 'drop-head', isHeadline ? 'duplicate-title' : 'navigation');
}

function isTitle(line: Line, wanted: string): boolean {
  const text = letters(line.text);
  if (text === wanted) return true;
  if (!/^h[1-3]$/.test(line.element.localName) || text.length < 4) return false;
  return (
    (wanted.includes(text) || text.includes(wanted)) &&
    Math.min(text.length, wanted.length) > 0.5 * Math.max(text.length, wanted.length)
  );
}

/** What Chinese headlines add for the list and leave out on the page: (图), (组图), (视频). */
const MEDIA_NOTE = /\((?:高清)?(?:组?图|图集|视频|附?表)\)\s*$/;

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MEDIA_NOTE, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
