import { kindOf, LETTER, SEPARATOR } from './character-kind';
import { LONGEST_WORD } from './list-pieces';
import type { QueryPiece, QueryUnit } from './query';
import { stemWord } from './stem-word';

/** A place in folded text: from `start` to just before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Separators that may stand between two pieces of a phrase: a blank, a hyphen, a comma and a blank. */
const WIDEST_GAP = 3;

/** Whether folded text has a unit: the truth that the index only narrows down to. */
export function hasUnit(folded: string, unit: QueryUnit): boolean {
  return findUnit(folded, unit, 0) !== null;
}

/** The first place of a unit at or behind an offset, or null. */
export function findUnit(folded: string, { pieces }: QueryUnit, from: number): Span | null {
  const [first] = pieces;
  if (!first) return null;
  const needle = first.dense ? first.text : rootOf(first.text);
  for (let at = folded.indexOf(needle, from); at >= 0; at = folded.indexOf(needle, at + 1)) {
    const end = matchAt(folded, pieces, at);
    if (end >= 0) return { start: at, end };
  }
  return null;
}

/** The beginning that every form of a word shares: plurals change a final y. */
function rootOf(stem: string): string {
  return stem.length > 2 && stem.endsWith('y') ? stem.slice(0, -1) : stem;
}

/** Where the match of all pieces that begins at an offset ends, or -1. */
function matchAt(folded: string, pieces: readonly QueryPiece[], start: number): number {
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) at = skipGap(folded, at);
    at = piece.dense ? matchRun(folded, piece.text, at) : matchWord(folded, piece, at);
    if (at < 0) return -1;
  }
  return at;
}

function matchRun(folded: string, run: string, at: number): number {
  return folded.startsWith(run, at) ? at + run.length : -1;
}

function matchWord(folded: string, { text, prefix }: QueryPiece, at: number): number {
  if (at > 0 && kindOf(folded.charCodeAt(at - 1)) === LETTER) return -1;
  let end = at;
  while (end < folded.length && kindOf(folded.charCodeAt(end)) === LETTER) end += 1;
  const word = stemWord(folded.slice(at, Math.min(end, at + LONGEST_WORD)));
  return (prefix ? word.startsWith(text) : word === text) ? end : -1;
}

function skipGap(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && at - from < WIDEST_GAP && kindOf(folded.charCodeAt(at)) === SEPARATOR) at += 1;
  return at;
}

/** Whether the index alone cannot tell that a text has the unit: then the text has to be looked at. */
export function needsText({ pieces }: QueryUnit): boolean {
  const [first] = pieces;
  if (pieces.length > 1 || !first) return true;
  return first.dense && first.text.length > 2;
}
