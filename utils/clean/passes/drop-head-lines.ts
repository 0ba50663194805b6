import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';
import { tellsDate } from '@/utils/clean/tells-date';

const BYLINE =
  /^(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]a)\s+\p{Lu}|(?:автор|作者|记者|記者|文|text|foto|photo|source|来源|來源|稿源|quelle|fuente|fonte|texte?)\s*[:：/|]\s*\S)/u;
const COUNTER =
  /^[^\p{L}\p{N}]*(?:\d[\d.,km]*\s*)?(?:views?|comments?|shares?|likes?|reads?|min(?:utes?)?(?: read)?|评论|阅读|浏览|点击|kommentare?)[^\p{L}]*$|^[^\p{L}]*$/iu;

/** No line of a head is longer (Latin letters). */
const LONGEST = 110;

/** Behind a standfirst a head may go on, with shorter lines. */
const MOST_LINES = 5;
const SHORT = 60;

/** Takes away the lines between headline and text: time, author, source, counters. They are kept as fields. */
export const dropHeadLines: CleanPass = {
  name: 'drop-head-lines',
  run(root, { log }) {
    let isHead = true;
    for (const [index, line] of listLines(root).entries()) {
      if (line.isProse && !(isLabelled(line) && line.weight < 2 * LONGEST)) isHead = false;
      if (!isHead && index >= MOST_LINES) return;
      if (isHead ? isHeadLine(line) : line.weight < (isWholeByline(line) ? LONGEST : SHORT) && isField(line))
        log.remove(line.element, 'drop-head-lines', 'byline');
    }
  },
};

/** A line of several fields is longer than one. */
function isLabelled(line: Line): boolean {
  return tellsDate(line.text) && /(?:来源|出处|作者|编辑|來源|source|by)\s*[:：]/i.test(line.text);
}

function isHeadLine(line: Line): boolean {
  if (
    line.weight > (isLabelled(line) ? 2 * LONGEST : LONGEST) ||
    line.element.closest('figure, blockquote, pre')
  )
    return false;
  return line.linked > 0.6 || COUNTER.test(line.text) || isField(line);
}

/** A name and a time in one line: no sentence of a text is like it. */
function isWholeByline({ text }: Line): boolean {
  return BYLINE.test(text) && tellsDate(text);
}

/** A time or a name, as against a link or a number, which a text may also have behind its first paragraph. */
function isField(line: Line): boolean {
  if (line.element.closest('figure, blockquote, pre')) return false;
  return (tellsDate(line.text) || BYLINE.test(line.text)) && !/[。！？!?]\s*$/.test(line.text);
}
