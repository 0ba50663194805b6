import { type KeyTable, keyOf } from '../../utils/clean/noise-words/line-keys.ts';
import { LINE_END, LINE_START, requiredKeys } from './required-keys.ts';

/** What is needed of a phrase. */
interface Phrase {
  readonly pattern: RegExp;
}

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
  const pairs: number[] = [];
  const always: number[] = [];
  for (const [index, { pattern }] of phrases.entries()) {
    const required = requiredKeys(pattern, (text) => rateOf(rarest(text, length)));
    if (!required) {
      always.push(index);
      continue;
    }
    const keys = new Set(required.map((text) => rarest(text, length) ?? ''));
    for (const key of [...keys].sort()) {
      const [first, second, third] = [...Array(3 - key.length).fill(0), ...unitsOf(key)] as number[];
      pairs.push(keyOf(first ?? 0, second ?? 0, third ?? 0), index);
    }
  }
  return { length, keys: pairs, always };
}

/** The piece of a text that is the seldomest; null where the text is shorter than a key. */
function rarest(text: string, length: number): string | null {
  let best: string | null = null;
  for (let at = 0; at + length <= text.length; at += 1) {
    const piece = text.slice(at, at + length);
    if (best === null || rateOf(piece) > rateOf(best)) best = piece;
  }
  return best;
}

function rateOf(piece: string | null): number {
  if (piece === null) return -1;
  return [...piece].reduce((sum, character) => sum + rateCharacter(character), 0);
}

function rateCharacter(character: string): number {
  if (character === LINE_START || character === LINE_END) return 40;
  if (DENSE.test(character)) return 30;
  if (character === ' ') return 0;
  const rank = COMMON.indexOf(character);
  return rank < 0 ? 12 : rank;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
