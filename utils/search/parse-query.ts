import type { ReadingRates } from '@/utils/text/reading-rates';
import { foldText } from './fold-text';
import { LONGEST_WORD, listPieces } from './list-pieces';
import { parseFilter } from './parse-filter';
import type { ParsedQuery, QueryPart, QueryPiece, QueryProblem, QueryUnit } from './query';
import { stemWord } from './stem-word';

/** Shortest word that stands for every word that begins so: `ai` and `us` mean themselves. */
const SHORTEST_PREFIX = 3;
/** One part: an optional minus, an optional key, then a quotation or anything up to white space. */
const PART = /([-－−]?)(?:([\p{L}]+)[:：])?(?:["“”「『]([^"“”」』]*)(["“”」』]?)|([^\s"“”「『]+))|(\S)/gu;

/**
 * Reads a query: words, quoted phrases, exclusions with a minus, and filters by key. What it cannot
 * read it explains, and searches for the rest.
 *
 * @param now - milliseconds since the epoch, for `after:7d`.
 * @param rates - the reader's own, for `length:`; what they leave out is the average for the language.
 */
export function parseQuery(text: string, now: number, rates: Partial<ReadingRates> = {}): ParsedQuery {
  const parts: QueryPart[] = [];
  const problems: QueryProblem[] = [];
  for (const match of text.matchAll(PART)) {
    const { part, problem } = readPart(match, now, rates);
    if (part) parts.push(part);
    if (problem) problems.push(problem);
  }
  const units = parts.flatMap(({ unit }) => (unit ? [unit] : []));
  const filters = parts.flatMap(({ filter }) => (filter ? [filter] : []));
  const onlyNot = units.length > 0 && units.every(({ not }) => not) && filters.length === 0;
  if (onlyNot) problems.push({ code: 'only-not', part: text.trim() });
  return { parts, units, filters, problems };
}

function readPart(
  match: RegExpMatchArray,
  now: number,
  rates: Partial<ReadingRates>,
): { part: QueryPart | null; problem: QueryProblem | null } {
  const [raw = '', minus = '', key, quoted, close, plain] = match;
  const start = match.index ?? 0;
  const place = { raw, start, end: start + raw.length };
  const not = minus !== '';
  // `tag:` with nothing behind it yet is no word either.
  const bare = key === undefined ? /^(\p{L}+)[:：]$/u.exec(plain ?? '')?.[1] : undefined;
  const value = bare === undefined ? (quoted ?? plain ?? '') : '';
  const name = key ?? bare;
  const read = name ? parseFilter(name, value, not, now, rates) : null;
  if (read?.ok) return { part: { ...place, filter: read.value, unit: null }, problem: null };
  if (read) return { part: null, problem: { code: read.error, part: raw } };
  // An unknown key is a word with a colon: `3:2`, `https://…`.
  const words = key ? `${key}:${value}` : (quoted ?? plain ?? '');
  const unit = makeUnit(words, quoted !== undefined, not);
  const unclosed = quoted !== undefined && close === '' && quoted.trim() !== '';
  return {
    part: unit ? { ...place, filter: null, unit } : null,
    problem: unclosed ? { code: 'quote', part: raw } : null,
  };
}

/**
 * @param exact - in quotes: words are whole words.
 * @returns null where there is nothing to search for, such as punctuation alone.
 */
export function makeUnit(words: string, exact: boolean, not: boolean): QueryUnit | null {
  const found = listPieces(foldText(words));
  if (found.length === 0) return null;
  const pieces = found.map(({ text, dense }, at): QueryPiece => {
    const isLast = at === found.length - 1;
    const stem = dense ? text : stemWord(text.slice(0, LONGEST_WORD));
    return { text: stem, dense, prefix: !dense && !exact && isLast && text.length >= SHORTEST_PREFIX };
  });
  return { raw: words, pieces, not };
}
