/** How fast a text is read silently. */
export interface ReadingRates {
  /** Han, kana and Hangul characters a minute (字/分). */
  readonly charactersPerMinute: number;
  /** Words of other scripts a minute. */
  readonly wordsPerMinute: number;
}

/**
 * Words a minute by language, measured on the same texts in each: Trauzettel-Klosinski & Dietz,
 * "Standardized Assessment of Reading Performance: The New International Reading Speed Texts
 * IReST", IOVS 2012. Firefox's reader uses the same study.
 */
const WORDS: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};

/** Of the same study: Chinese 255 ± 29 characters a minute, Japanese 357 ± 56 (kana are quick). */
const CHARACTERS: Readonly<Record<string, number>> = { zh: 255, ja: 357 };

/**
 * How many times as long as on average a text takes by a reader's own rates, whatever its language: at
 * least and at most.
 *
 * @param own - what they leave out is the average.
 */
export function ratioToAverage(own: Partial<ReadingRates>): {
  readonly least: number;
  readonly most: number;
} {
  const averages = [null, ...Object.keys({ ...WORDS, ...CHARACTERS })].map(readingRatesOf);
  const ratios = averages.flatMap(({ charactersPerMinute, wordsPerMinute }) => [
    charactersPerMinute / (own.charactersPerMinute ?? charactersPerMinute),
    wordsPerMinute / (own.wordsPerMinute ?? wordsPerMinute),
  ]);
  return { least: Math.min(...ratios), most: Math.max(...ratios) };
}

/**
 * Average reading rates for a language.
 *
 * @param lang - BCP 47 tag of the text, or null; unknown languages read like Chinese and English.
 */
export function readingRatesOf(lang: string | null): ReadingRates {
  const language = lang?.split('-')[0]?.toLowerCase() ?? '';
  return {
    charactersPerMinute: CHARACTERS[language] ?? 255,
    wordsPerMinute: WORDS[language] ?? 228,
  };
}
