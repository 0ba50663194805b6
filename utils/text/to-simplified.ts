import { SIMPLIFIED_PAIRS } from './simplified-characters';

const characters = new Map<string, string>();
for (let at = 0; at < SIMPLIFIED_PAIRS.length; at += 2) {
  characters.set(SIMPLIFIED_PAIRS.charAt(at), SIMPLIFIED_PAIRS.charAt(at + 1));
}

/** A text in simplified characters. It is as long as before, so that every offset into it holds. */
export function toSimplified(text: string): string {
  let converted = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    converted += characters.get(letter) ?? letter;
  }
  return converted;
}
