import { collapseSpace } from '@/utils/text/collapse-space';
import { isEnglish } from '@/utils/text/is-english';

/** Shown, but not part of what one reads aloud. */
const NOT_RUNNING =
  'figure, figcaption, aside, time, address, caption, rt, rp, h1, small:only-child, .embed, .page-mark';
const BLOCK = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * The running text of a clean article, one block a line: no title, captions, asides, time and
 * address lines. Table rows are one line each.
 *
 * English-language papers write a standfirst as a second title, and the text begins anew after it;
 * elsewhere (Vorspann, entradilla, chapô, 导语) it is the first paragraph and says what the text does
 * not say again. It is therefore read along everywhere but in English.
 */
export function readRunningText(article: Element): string {
  const withoutStandfirst = readLines(article, `${NOT_RUNNING}, .standfirst`);
  if (!article.querySelector('.standfirst') || isEnglish(withoutStandfirst)) return withoutStandfirst;
  return readLines(article, NOT_RUNNING);
}

function readLines(article: Element, notRunning: string): string {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = collapseSpace(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) line += node.nodeValue ?? '';
      else if (node.nodeType === 1) visit(node as Element);
    }
  };
  const visit = (element: Element) => {
    if (element.matches(notRunning)) return;
    const name = element.localName;
    const isCell = name === 'td' || name === 'th';
    const isBlock = BLOCK.has(name) && !isCell;
    if (isBlock || name === 'br') flush();
    walk(element);
    if (isCell) line += ' ';
    if (isBlock) flush();
  };
  walk(article);
  flush();
  return lines.join('\n');
}
