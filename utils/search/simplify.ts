import { SIMPLIFIED_PAIRS } from '@/utils/text/simplified-characters';

const FIRST = 0x3400;
const LAST = 0x9fff;

const simplified = new Uint16Array(LAST - FIRST + 1);
for (let at = 0; at < SIMPLIFIED_PAIRS.length; at += 2) {
  simplified[SIMPLIFIED_PAIRS.charCodeAt(at) - FIRST] = SIMPLIFIED_PAIRS.charCodeAt(at + 1);
}

/**
 * The simplified form of a character's code; the code itself where there is none.
 *
 * Texts and queries both go through it, so either form finds either. A few characters that
 * simplification made one (後 and 后, 發 and 髮) thereby find each other, and Japanese shapes that are
 * also traditional Chinese ones are folded on both sides alike.
 */
export function simplify(code: number): number {
  if (code < FIRST || code > LAST) return code;
  return simplified[code - FIRST] || code;
}
