import { firstNamed } from './first-named';
import { isApart } from './is-apart';
import type { PageFacts } from './page-facts';
import { APART } from './parts-apart';
import { readByline } from './western-byline';

const BEFORE = 6;
const AFTER = 14;
/** Among so many lines at the end of a piece its writer may be named. */
const MOST_CLOSING = 25;
const LONGEST_CLOSING = 90;
const LABEL_ALONE =
  /^(?:text|texte|texto|testo|autor(?:in|innen|en)?|authors?|auteurs?|verfasser(?:in)?)\s*:?$/i;
const CLOSING =
  /^[\s–—-]*(?:(?:text|texte|texto|testo|words|story|autor|autor(?:in|innen|en)|author|auteur|verfasser(?:in)?)\s*:|autor(?:in|innen|en)\s)/;

/** Lines at the end of the piece that name the writer behind a label. */
export function readClosing({ lines, headlineAt, endAt }: PageFacts): string[] {
  const closing = lines.slice(Math.max(headlineAt + 1, endAt - MOST_CLOSING), endAt);
  const labelled = closing.flatMap(({ text }, index) => {
    // The label may be a heading, and the name the line below it.
    const whole = LABEL_ALONE.test(text)
      ? `${text.replace(/\s*:?$/, ':')} ${closing[index + 1]?.text ?? ''}`
      : text;
    return whole.length <= LONGEST_CLOSING && CLOSING.test(whole.toLowerCase()) ? [whole] : [];
  });
  return firstNamed(labelled.reverse().map((line) => () => readByline(line)));
}

/** Lines beside the headline that begin with By, Von, Par … */
export function readBylines({ lines, headline, headlineAt }: PageFacts): string[] {
  if (headlineAt < 0) return [];
  const beside = lines.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER);
  return firstNamed(
    beside.map((line) => () => (isApart(line.element, APART, headline) ? [] : readByline(line.text))),
  );
}
