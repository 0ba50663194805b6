import { foldCase } from '@/utils/text/fold-case';

/** For folded text. */
const DATE =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\b\d{1,2}:\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?\s+(?:de\s+)?\d{4}/u;

/** True where a line names a day or a time of day, in figures or with the month's name in some language. */
export function tellsDate(text: string): boolean {
  return DATE.test(foldCase(text));
}
