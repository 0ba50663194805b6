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
}

/** Phrases that take one line. */
export function lines(reason: RemovalReason, limit: number, ...patterns: RegExp[]): NoisePhrase[] {
  return patterns.map((pattern) => ({ reason, pattern, limit, takes: 'line' }));
}

/** Phrases that take a heading and what it introduces. */
export function sections(reason: RemovalReason, limit: number, ...patterns: RegExp[]): NoisePhrase[] {
  return patterns.map((pattern) => ({ reason, pattern, limit, takes: 'section' }));
}
