import type { ReadingRates } from '@/utils/text/reading-rates';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Reading rates that the reader has set; what was left as it came is the average for the language. */
export function ownRates({
  cjkPerMinute,
  wordsPerMinute,
}: Pick<Settings, 'cjkPerMinute' | 'wordsPerMinute'>): Partial<ReadingRates> {
  return {
    ...(cjkPerMinute === DEFAULT_SETTINGS.cjkPerMinute ? {} : { charactersPerMinute: cjkPerMinute }),
    ...(wordsPerMinute === DEFAULT_SETTINGS.wordsPerMinute ? {} : { wordsPerMinute }),
  };
}
