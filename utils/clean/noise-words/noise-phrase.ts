import type { RemovalReason } from '@/utils/article/removal';

/**
 * One way in which pages say something that is not the article. The text it is tried on is one line,
 * normalised (NFKC: full-width signs are ASCII) and with white space collapsed.
 */
export interface NoisePhrase {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
  /**
   * Longest line it may take, in Latin-letter equivalents: the longer the line, the likelier it is
   * that the article itself speaks so.
   */
  readonly limit: number;
  /** `line`: takes the line. `section`: a heading; what it introduces goes with it. */
  readonly takes: 'line' | 'section';
  /** True for a row of buttons: in scripts with keys of two characters its words are too many for keys, and it is tried on every short line. */
  readonly isRow?: boolean;
}

/** Phrases that take one line. */
export function lines(reason: RemovalReason, limit: number, ...patterns: RegExp[]): NoisePhrase[] {
  return patterns.map((pattern) => ({ reason, pattern, limit, takes: 'line' }));
}

/** Phrases that take a heading and what it introduces. */
export function sections(reason: RemovalReason, limit: number, ...patterns: RegExp[]): NoisePhrase[] {
  return patterns.map((pattern) => ({ reason, pattern, limit, takes: 'section' }));
}

/** Signs, numbers and spaces between the words of a row of buttons; what Chinese enumerates (、) is a list of the article's. */
const BETWEEN = '[\\s\\d|/·•:>«»()[\\]【】+*.,!?&#@©_\\u2000-\\u206f\\u2190-\\u2bff-]*';

/** No row is longer. Where words can be parted in two ways the pattern tries them all: this bounds how many there are. */
const MOST_WORDS = 16;

/**
 * One phrase for a line in which words of a list stand and nothing else but signs and numbers, at
 * least so many of them: a row of buttons, in whatever order.
 *
 * @param words - sources of patterns, in lower case, none of them twice.
 */
export function wordsAlone(
  reason: RemovalReason,
  limit: number,
  words: readonly string[],
  least = 1,
): NoisePhrase[] {
  const pattern = new RegExp(
    `^${BETWEEN}(?:(?:${words.join('|')})${BETWEEN}){${least},${MOST_WORDS}}$`,
    'iu',
  );
  return [{ reason, pattern, limit, takes: 'line', isRow: true }];
}
