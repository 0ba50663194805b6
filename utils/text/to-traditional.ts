import { toSimplified } from './to-simplified';
import { TRADITIONAL_PAIRS, TRADITIONAL_WORDS } from './traditional-words';

const characters = new Map<string, string>();
for (let at = 0; at < TRADITIONAL_PAIRS.length; at += 2) {
  characters.set(TRADITIONAL_PAIRS.charAt(at), TRADITIONAL_PAIRS.charAt(at + 1));
}

const words = new Map(TRADITIONAL_WORDS.split(' ').map((word) => [toSimplified(word), word]));

const LONGEST = Math.max(...[...words.keys()].map(({ length }) => length));
/** First characters of words: most places in a text begin none. */
const FIRST = new Set([...words.keys()].map((word) => word.charAt(0)));

/**
 * A text in traditional characters, by words and else by characters. It is as long as before, so that
 * every offset into it holds.
 */
export function toTraditional(text: string): string {
  let converted = '';
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    const part = word ?? text.charAt(at);
    converted += word === null ? (characters.get(part) ?? part) : (words.get(part) ?? part);
    at += part.length;
  }
  return converted;
}

/** The longest word of the list that begins at a place, or null. */
function wordAt(text: string, at: number): string | null {
  if (!FIRST.has(text.charAt(at))) return null;
  for (let length = LONGEST; length > 1; length -= 1) {
    const part = text.slice(at, at + length);
    if (part.length === length && words.has(part)) return part;
  }
  return null;
}
