import { readEastAsianByline } from './east-asian-byline';
import { firstNamed } from './first-named';
import { isApart } from './is-apart';
import type { PageFacts } from './page-facts';
import type { PageLine } from './page-lines';
import { APART } from './parts-apart';
import { readByline } from './western-byline';

const BEFORE = 6;
const AFTER = 14;
/** Among so many lines at the end of a piece its writer may be named. */
const MOST_CLOSING = 25;
const LONGEST_CLOSING = 90;
const LABEL_ALONE =
  /^(?:text|texte|texto|testo|autor(?:in|innen|en|es|a)?|authors?|auteurs?|verfasser(?:in)?|interview|by|von|par|por|di|door|автор)\s*:?$/i;
const CLOSING =
  /^[\s–—-]*(?:(?:text|texte|texto|testo|words|story|autor|autor(?:in|innen|en)|author|auteur|verfasser(?:in)?)\s*:|autor(?:in|innen|en)\s)/;

/** The label may be a heading, or a cell, and the name the line below it. */
function withLabel(lines: readonly PageLine[], index: number): string {
  const text = lines[index]?.text ?? '';
  return LABEL_ALONE.test(text) ? `${text.replace(/\s*:?$/, ':')} ${lines[index + 1]?.text ?? ''}` : text;
}

/** Lines at the end of the piece that name the writer behind a label. */
export function readClosing({ lines, headlineAt, endAt }: PageFacts): string[] {
  const closing = lines.slice(Math.max(headlineAt + 1, endAt - MOST_CLOSING), endAt);
  const labelled = closing.flatMap((_, index) => {
    const whole = withLabel(closing, index);
    return whole.length <= LONGEST_CLOSING && CLOSING.test(whole.toLowerCase()) ? [whole] : [];
  });
  return firstNamed(labelled.reverse().map((line) => () => readByline(line)));
}

/** Lines beside the headline that begin with By, Von, Par … */
export function readBylines({ lines, headline, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER);
  return firstNamed(
    beside.map(
      ({ element }, index) =>
        () =>
          isApart(element, APART, headline) ? [] : readByline(withLabel(beside, index)),
    ),
  );
}

/** Short lines beside the headline or at the end of the piece that name a Japanese or Korean writer. */
export function readEastAsian({ lines, headlineAt, endAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(headlineAt + 1, headlineAt + AFTER);
  const closing = lines.slice(Math.max(headlineAt + AFTER, endAt - AFTER), endAt).reverse();
  return firstNamed(
    [...beside, ...closing].map(
      ({ text }) =>
        () =>
          readEastAsianByline(text),
    ),
  );
}
