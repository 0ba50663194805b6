import { simplify } from './simplify';

/** A text as the index sees it, and where each of its units stood. */
export interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, and one behind the last, its offset in the text. */
  readonly offsets: Uint32Array;
}

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
};
/** Accents go where the letter below is Latin, Greek or Cyrillic; on kana they are part of the letter. */
const ACCENTED = /(?<=[a-z\u0370-\u03ff\u0400-\u04ff])\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;

/** Units folded before, by code: news uses few. */
const known = new Map<number, string>();

/**
 * Folds what a search should not tell apart: case, accents, full and half width, traditional and
 * simplified, kinds of white space. Invisible characters go. No unit depends on units further on
 * than its own combining marks, so a part of a text folds as it does in the whole.
 */
export function foldText(text: string): string {
  const parts: string[] = [];
  walk(text, (folded) => parts.push(folded));
  return parts.join('');
}

/** As {@link foldText}, with the way back to the text. */
export function foldWithOffsets(text: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  walk(text, (folded, at) => {
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
  });
  offsets.push(text.length);
  return { folded: parts.join(''), offsets: Uint32Array.from(offsets) };
}

function walk(text: string, put: (folded: string, at: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const end = at + 1 < text.length ? endOfCluster(text, at, code) : at + 1;
    if (end === at + 1) put(foldUnit(code), at);
    else put(foldCluster(text.slice(at, end)), at);
    at = end;
  }
}

/** Where a character with its combining marks ends. */
function endOfCluster(text: string, at: number, code: number): number {
  let end = at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

function isMark(code: number): boolean {
  if (code < 0x300) return false;
  if (code <= 0x36f) return true;
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

function foldUnit(code: number): string {
  let folded = known.get(code);
  if (folded === undefined) {
    folded = foldCluster(String.fromCharCode(code));
    known.set(code, folded);
  }
  return folded;
}

function foldCluster(cluster: string): string {
  const lower = cluster.normalize('NFKC').toLowerCase();
  if (INVISIBLE.test(lower)) return '';
  if (/^\s+$/.test(lower)) return ' ';
  const plain = lower.normalize('NFD').replace(ACCENTED, '').normalize('NFC');
  let folded = '';
  for (const character of plain) {
    const letter = LETTERS[character];
    if (letter !== undefined) folded += letter;
    else
      folded += character.length === 1 ? String.fromCharCode(simplify(character.charCodeAt(0))) : character;
  }
  return folded;
}
