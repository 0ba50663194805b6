import type { KeyTable } from '../../utils/clean/noise-words/line-keys.ts';
import { LINE_END, LINE_START, requiredKeys } from './required-keys.ts';

/** What is needed of a phrase. */
interface Phrase {
  readonly pattern: RegExp;
  readonly isRow?: boolean;
}

const BEFORE_START = LINE_START.charAt(0);

/** Of a longer text so much is looked for, and so much before its key. */
const LONGEST_PIECE = 7;
const LEAD = 3;

/** The commonest letters of European languages first: the later, the more a letter tells. */
const COMMON = 'eainrtosldcumhpgbvfzkwyjxq';
const DENSE = /[\u2e80-\uffef]/;

/** Scripts whose characters are words or syllables: two of them tell as much as three letters. */
const DENSELY_WRITTEN = new Set(['chinese', 'japanese', 'korean']);

/** A table of keys for each table of phrases. */
export function makeTables(phrases: Readonly<Record<string, readonly Phrase[]>>): Record<string, KeyTable> {
  return Object.fromEntries(
    Object.entries(phrases).map(([name, table]) => [
      name,
      makeTable(table, DENSELY_WRITTEN.has(name) ? 2 : 3),
    ]),
  );
}

function makeTable(phrases: readonly Phrase[], length: 2 | 3): KeyTable {
  const pieces: string[] = [];
  const places: number[] = [];
  const always: number[] = [];
  for (const [index, { pattern, isRow }] of phrases.entries()) {
    const required =
      isRow && length === 2
        ? null
        : requiredKeys(pattern, (text) => rateOf(cut(text, rarest(text, length), length)));
    if (!required) {
      always.push(index);
      continue;
    }
    const found = new Map(required.map((text) => pieceOf(text, length)));
    for (const [piece, place] of [...found].sort()) {
      pieces.push(piece);
      places.push(index, place);
    }
  }
  return { length, pieces, places, always };
}

/** The part of a text that is looked for, and where its key begins in it. */
function pieceOf(text: string, length: number): [piece: string, place: number] {
  const at = rarest(text, length);
  const begin = Math.max(0, at - LEAD);
  return [text.slice(begin, begin + LONGEST_PIECE), at - begin];
}

function cut(text: string, at: number, length: number): string | null {
  return at < 0 ? null : text.slice(at, at + length);
}

/** Where the piece of a text begins that is the seldomest; -1 where the text is shorter than a key. */
function rarest(text: string, length: number): number {
  let best = -1;
  for (let at = 0; at + length <= text.length; at += 1) {
    // Only a key of three characters can begin before the line does.
    if (length === 2 && text.startsWith(BEFORE_START, at)) continue;
    if (best < 0 || rateOf(cut(text, at, length)) > rateOf(cut(text, best, length))) best = at;
  }
  return best;
}

function rateOf(piece: string | null): number {
  if (piece === null) return -1;
  return [...piece].reduce((sum, character) => sum + rateCharacter(character), 0);
}

function rateCharacter(character: string): number {
  if (character === BEFORE_START) return 0;
  if (LINE_START.endsWith(character) || character === LINE_END) return 40;
  if (DENSE.test(character)) return 30;
  if (character === ' ') return 0;
  const rank = COMMON.indexOf(character);
  return rank < 0 ? 12 : rank;
}
