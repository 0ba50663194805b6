/** How long a text is, in the units its readers count in. */
export interface TextCounts {
  /** Han, kana and Hangul characters (字). */
  readonly cjk: number;
  /** Words of all other scripts. */
  readonly words: number;
  /** All characters that are not white space, as grapheme-agnostic code points. */
  readonly characters: number;
}
