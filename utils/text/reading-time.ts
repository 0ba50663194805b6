import type { TextCounts } from '@/utils/article/text-counts';
import { type ReadingRates, readingRatesOf } from './reading-rates';

/**
 * Whole minutes that reading a text takes, never less than one. CJK characters and words of other
 * scripts are timed apart and added, so that a Chinese text full of English names comes out right.
 *
 * @param own - the reader's own rates; what they leave out is the average for the language.
 */
export function readingMinutes(
  counts: TextCounts,
  lang: string | null,
  own: Partial<ReadingRates> = {},
): number {
  const rates = { ...readingRatesOf(lang), ...own };
  const minutes = counts.cjk / rates.charactersPerMinute + counts.words / rates.wordsPerMinute;
  return Math.max(1, Math.round(minutes));
}
