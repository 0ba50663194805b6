import { DENSE, kindOf, SEPARATOR } from './character-kind';

/** A word, or an unbroken run of Han, kana or Hangul, in folded text. */
export interface Piece {
  readonly text: string;
  readonly dense: boolean;
  /** Offset in the folded text. */
  readonly at: number;
}

/** Longest word worth an entry of its own, in code units: longer ones are addresses and noise. */
export const LONGEST_WORD = 40;

/** Cuts folded text into words and dense runs, in order. */
export function listPieces(folded: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < folded.length) {
    const kind = kindOf(folded.charCodeAt(at));
    let end = at + 1;
    while (end < folded.length && kindOf(folded.charCodeAt(end)) === kind) end += 1;
    if (kind !== SEPARATOR) pieces.push({ text: folded.slice(at, end), dense: kind === DENSE, at });
    at = end;
  }
  return pieces;
}
