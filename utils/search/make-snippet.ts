import { foldText, foldWithOffsets } from './fold-text';
import { findUnit, type Span } from './match-unit';
import type { QueryUnit } from './query';

/** A stretch of text as a search result shows it: pieces in order, those found marked. Plain data, never markup. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** Places marked at most. */
const MOST_MARKS = 40;
/** Text before the first place found, in Latin-letter equivalents the same as what two Han characters weigh. */
const LEAD = 24;
const SENTENCE_END = /[。！？!?…\n]|\.\s/g;

/** The whole of a short text, such as a title, with what was found in it marked. */
export function markText(text: string, units: readonly QueryUnit[]): MarkedText {
  return cut(text, locate(text, units), 0, text.length);
}

/**
 * The stretch of a text that shows best what was found: it begins with the sentence of the first
 * place, or just before it where that sentence is long.
 *
 * @param length - code units of the stretch.
 */
export function makeSnippet(text: string, units: readonly QueryUnit[], length: number): MarkedText {
  const spans = locate(text, units);
  const first = densest(spans, length)?.start ?? 0;
  const start = startOfStretch(text, first);
  const end = Math.min(text.length, start + length);
  const shown = cut(text, spans, start, end);
  const flat = shown.map(({ text: part, marked }) => ({ text: part.replace(/\s+/g, ' '), marked }));
  return [
    ...(start > 0 && !/[。！？!?\n]\s*$/.test(text.slice(0, start)) ? [{ text: '…', marked: false }] : []),
    ...flat,
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** Where the units stand in the text as it is, in order, without overlaps. */
function locate(text: string, units: readonly QueryUnit[]): readonly Span[] {
  const folded = foldText(text);
  const found: Span[] = [];
  for (const unit of units) {
    if (unit.not) continue;
    let span = findUnit(folded, unit, 0);
    for (let marks = 0; span && marks < MOST_MARKS; marks += 1) {
      found.push(span);
      span = findUnit(folded, unit, span.end);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  // Folding seldom changes the length, and then every place is where it was.
  if (folded.length === text.length) return apart;
  const { offsets } = foldWithOffsets(text);
  return apart.map(({ start, end }) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? text.length }));
}

/** The place with the most others behind it within one stretch. */
function densest(spans: readonly Span[], length: number): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const [index, span] of spans.entries()) {
    let end = index;
    while (end < spans.length && (spans[end]?.end ?? 0) <= span.start + length - LEAD) end += 1;
    if (end - index > most) {
      most = end - index;
      best = span;
    }
  }
  return best;
}

function startOfStretch(text: string, first: number): number {
  const from = Math.max(0, first - LEAD * 2);
  const before = text.slice(from, first);
  let start = -1;
  for (const match of before.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  if (start >= 0) return from + start;
  if (from === 0) return 0;
  const near = first - LEAD;
  const blank = text.slice(near, first).search(/\s/);
  return blank >= 0 ? near + blank + 1 : near;
}

function cut(text: string, spans: readonly Span[], start: number, end: number): MarkedText {
  const parts: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    if (span.start > at) parts.push({ text: text.slice(at, span.start), marked: false });
    parts.push({ text: text.slice(Math.max(at, span.start), Math.min(end, span.end)), marked: true });
    at = Math.min(end, span.end);
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}
