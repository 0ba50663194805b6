import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

const BARE_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+)$/i;

/** A role and a name, after the last sentence of a Chinese text: 美编：…, 实习生：…. */
const FIELD =
  /^(?!.*(?:来源|资料|综合|电话|地址|时间|地点))\p{Script=Han}{2,5}\s*[:：]\s*[\p{Script=Han}·\s]{2,12}$/u;
/** Longest label, in Latin letters. */
const LONGEST_LABEL = 40;
/** Chinese articles like to end on a cry of four characters. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** After the last sentence: takes away lines of links, and headings that nothing follows any more. */
export const dropTail: CleanPass = {
  name: 'drop-tail',
  run(root, { log }) {
    const lines = listLines(root);
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const line = lines[index];
      if (!line || line.isProse) return;
      if (line.element.closest('figure, table, blockquote, pre')) continue;
      const isHeading = /^h[1-6]$/.test(line.element.localName);
      if (givesAddress(line.element)) return;
      if (line.linked > 0.5) log.remove(line.element, 'drop-tail', 'related');
      else if (isHeading) log.remove(line.element, 'drop-tail', 'empty');
      else if (FIELD.test(line.text)) log.remove(line.element, 'drop-tail', 'editor-line');
      else if (isLabel(line, lines[index - 1])) log.remove(line.element, 'drop-tail', 'control');
      else return;
    }
  },
};

/** A few words after the last sentence, in no list: a button, a signature of the desk, a label. */
function isLabel({ element, text, weight }: Line, before: Line | undefined): boolean {
  if (weight > LONGEST_LABEL || HAN.test(text) || !before?.isProse) return false;
  return /[\p{L}\p{N})]$/u.test(text) && !element.closest('li, dd, dt') && !element.querySelector('img');
}

/** A link that shows its address is a reference or a signature. */
function givesAddress(element: Element): boolean {
  return [...element.querySelectorAll('a')].some((link) =>
    BARE_ADDRESS.test((link.textContent ?? '').trim()),
  );
}
