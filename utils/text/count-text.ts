import type { TextCounts } from '@/utils/article/text-counts';
import { countCharacters } from './count-characters';

const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Where CJK characters lie, with halves of characters beyond the first plane: cheap to look for. */
const BEYOND_LATIN = /[\u1100-\u11ff\u2e80-\udfff\uf900-\uffef]/;

/**
 * Counts a text as its readers do: CJK characters one by one (字), all other scripts by words.
 * A number counts as one word; punctuation and white space count only in `characters` (punctuation).
 */
export function countText(text: string): TextCounts {
  const cjk = BEYOND_LATIN.test(text) ? (text.match(CJK_CHARACTER)?.length ?? 0) : 0;
  const words = (cjk > 0 ? text.replace(CJK_CHARACTER, ' ') : text).match(WORD)?.length ?? 0;
  return { cjk, words, characters: countCharacters(text) };
}
