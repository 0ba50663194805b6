/**
 * Signs, as ranges for a class of characters. A class of all letters of Unicode (`\p{L}`) takes the
 * engine up to a hundredth of a second to make where it is repeated in a pattern, and in the page
 * everything is made anew; ranges cost nothing.
 */
const SIGNS = [
  '\\u0021-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7',
  '\\u02c2-\\u02df\\u0589\\u058a\\u05be-\\u05c6\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965',
  '\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30fb',
  '\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufffd',
].join('');

/** Runs of spaces, signs, and pictures among the letters. */
export const SIGN_RUNS = new RegExp(`[\\s${SIGNS}]+|[\\ud83c-\\ud83e][\\udc00-\\udfff]`, 'g');
/** What is neither sign, digit nor space: a letter, near enough. */
export const LETTER = `[^\\s\\d${SIGNS}]`;
/** Space or sign. */
export const GAP = `[\\s${SIGNS}]`;

/** True where the first character is a capital, or of a script without capitals. */
export function beginsBig(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase() || isUncased(first);
}

/** True where the first character is a letter of a script without capitals: Chinese, Arabic, Thai … */
export function beginsUncased(text: string): boolean {
  return isUncased(text.charAt(0));
}

const ONE_LETTER = new RegExp(LETTER);

function isUncased(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase() && ONE_LETTER.test(letter);
}
