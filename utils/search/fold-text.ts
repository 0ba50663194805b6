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
const HALF = /[\ud800-\udfff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/;

/**
 * What each code unit folds to where that is one unit again, filled as units come up: folding is most
 * of the work of a search, and a table of numbers is ten times as fast as strings.
 */
const folds = new Uint16Array(0x10000);
const UNKNOWN = 0;
/** Folds to nothing, to several units, or not without its neighbours. A noncharacter, never a result. */
const COMPLEX = 0xffff;

/** Room for what is being folded; grows with the longest text. */
let units = new Uint16Array(8192);
let places = new Uint32Array(8192);
/** Whether what was folded last has halves of surrogate pairs. */
let hasHalves = false;
/** Typed arrays are little-endian wherever a browser runs. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Units that one call of `String.fromCharCode` takes. */
const CHUNK = 8192;

/**
 * Folds what a search should not tell apart: case, accents, full and half width, traditional and
 * simplified, kinds of white space. Invisible characters go. No unit depends on units further on
 * than its own combining marks, so a part of a text folds as it does in the whole.
 */
export function foldText(text: string): string {
  return toText(fold(text));
}

/** As {@link foldText}, with the way back to the text. */
export function foldWithOffsets(text: string): FoldedText {
  const length = fold(text);
  const offsets = new Uint32Array(length + 1);
  offsets.set(places.subarray(0, length));
  offsets[length] = text.length;
  return { folded: toText(length), offsets };
}

/** Folds into `units` and `places`; gives how many there are. */
function fold(text: string): number {
  let length = 0;
  hasHalves = false;
  reserve(text.length);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const folded = folds[code] || learn(code);
    if (folded !== COMPLEX && !isMark(text.charCodeAt(at + 1))) {
      units[length] = folded;
      places[length] = at;
      length += 1;
      at += 1;
      continue;
    }
    const end = endOfCluster(text, at, code);
    const cluster = foldCluster(text.slice(at, end));
    hasHalves ||= HALF.test(cluster);
    reserve(length + cluster.length + text.length - end);
    for (let unit = 0; unit < cluster.length; unit += 1) {
      units[length] = cluster.charCodeAt(unit);
      places[length] = at;
      length += 1;
    }
    at = end;
  }
  return length;
}

function reserve(length: number): void {
  if (length <= units.length) return;
  const [known, knownPlaces] = [units, places];
  units = new Uint16Array(length * 2);
  units.set(known);
  places = new Uint32Array(length * 2);
  places.set(knownPlaces);
}

/**
 * A decoder is a hundred times as fast as `String.fromCharCode` with a spread array, but it replaces halves
 * of pairs that stand alone, so that texts with pairs, which are few, take the slower way.
 */
function toText(length: number): string {
  if (!hasHalves) return decoder.decode(units.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = units.subarray(at, Math.min(length, at + CHUNK));
    text += String.fromCharCode.apply(null, chunk as never as number[]);
  }
  return text;
}

/** Looks a unit up for the first time. Halves of surrogate pairs are no characters without each other. */
function learn(code: number): number {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const folded = isHalf ? '' : foldCluster(String.fromCharCode(code));
  const known = folded.length === 1 && folded.charCodeAt(0) !== UNKNOWN ? folded.charCodeAt(0) : COMPLEX;
  folds[code] = known;
  return known;
}

/** Where a character with its combining marks ends. */
function endOfCluster(text: string, at: number, code: number): number {
  let end = Math.min(text.length, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1));
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a unit belongs to the one before; so does no `NaN`, which stands behind the end. */
function isMark(code: number): boolean {
  if (code >= 0x300 && code <= 0x36f) return true;
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
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
