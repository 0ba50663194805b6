import type { CleanPass } from '@/utils/clean/clean-context';
import { listLines } from '@/utils/clean/list-lines';

/** How a box that sums the article up is headed. */
const HEADING =
  /^[^\p{L}]*(?:key (?:points|takeaways|facts)|highlights|takeaways|at a glance|in brief|summary|tl;?dr|quick read|kurzfassung|das wichtigste.{0,20}|auf einen blick|zusammenfassung|in kürze|der artikel für sie zusammengefasst|kortversjonen|kort fortalt|(?:les )?points clés|en bref|l['’]essentiel|puntos clave|(?:en )?resumen|resumo|in breve|(?:in )?sintesi|本文要点|要点|内容摘要|核心提示|摘要|导读|要約|記事のポイント|뉴스\s?요약.{0,4}|요약)[^\p{L}]*$/iu;
/** A box stands in the first part of the article and is a small part of it. */
const FIRST_LINES = 8;
const MOST_LINES = 9;
const MOST_TEXT = 0.35;

/** Makes an aside of a box before the text that sums it up: shown, but not read twice. */
export const markSummaries: CleanPass = {
  name: 'mark-summaries',
  run(root) {
    const lines = listLines(root);
    const whole = lines.reduce((sum, line) => sum + line.weight, 0);
    const heading = lines.slice(0, FIRST_LINES).find((line) => HEADING.test(line.text));
    if (!heading) return;
    let box = heading.element;
    while (
      box.parentElement &&
      box.parentElement !== root &&
      isBox(box.parentElement, heading.element, whole)
    ) {
      box = box.parentElement;
    }
    const aside = root.ownerDocument.createElement('aside');
    const list =
      box === heading.element && box.nextElementSibling?.matches('ul, ol') ? [box.nextElementSibling] : [];
    if (box === heading.element && list.length === 0) return;
    box.replaceWith(aside);
    aside.append(box, ...list);
  },
};

function isBox(element: Element, heading: Element, whole: number): boolean {
  const lines = listLines(element);
  const weight = lines.reduce((sum, line) => sum + line.weight, 0);
  return lines[0]?.element === heading && lines.length <= MOST_LINES && weight < MOST_TEXT * whole;
}
