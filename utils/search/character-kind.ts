/** What a code unit of folded text is to the index. */
export const SEPARATOR = 1;
/** Of a script whose words are not set apart by spaces, or are glued to particles: Han, kana, Hangul. */
export const DENSE = 2;
/** A letter or figure of any other script. */
export const LETTER = 3;

const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Kinds of code units as they come up; 0 where one has not yet. To ask for all at once would keep every start waiting. */
const kinds = new Uint8Array(0x10000);

/** The kind of a code unit; halves of surrogate pairs count as dense (rare Han characters), what is none is nothing. */
export function kindOf(code: number): number {
  return kinds[code] || learn(code);
}

function learn(code: number): number {
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return DENSE;
  if (isDense(code)) return DENSE;
  return WORD.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
}

function isDense(code: number): boolean {
  if (code >= 0x3400 && code <= 0x9fff) return true;
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  // Kana with the long mark, without the middle dot.
  if (code >= 0x3041 && code <= 0x30ff) return code !== 0x30fb && code !== 0x30a0;
  return (code >= 0x31f0 && code <= 0x31ff) || (code >= 0x3005 && code <= 0x3007);
}
