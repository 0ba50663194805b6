import { findApproximate } from './find-approximate';
import type { HighlightAnchor } from './highlight';

/** A stretch of a text, UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters kept before and after a passage: enough to tell one "he said" from another. */
export const CONTEXT = 32;

/**
 * What the parts of a match are worth when several could be meant, as in Hypothesis' `match-quote`:
 * the words themselves most, their surroundings less, and how near it is to the old place least.
 */
const WORTH = { quote: 50, prefix: 20, suffix: 20, place: 2 };

/** Most places that are weighed: a passage of one letter stands everywhere. */
const MOST_CANDIDATES = 400;

/** Describes a stretch of a text so that it is found again in another version of it. */
export function describeQuote(text: string, { start, end }: Stretch): HighlightAnchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Finds a passage in a text: where it was, else wherever its words stand with the surroundings that
 * are likest, else where words stand that are nearly the same.
 *
 * @returns null where the passage is gone.
 */
export function anchorQuote(text: string, anchor: HighlightAnchor): Stretch | null {
  const { exact, start, end } = anchor;
  if (exact === '') return null;
  if (isAt(text, anchor)) return { start, end };
  const places = findAll(text, exact);
  if (places.length > 0) {
    const stretches = places.map((place) => ({ start: place, end: place + exact.length }));
    return best(text, anchor, stretches);
  }
  return findApproximate(text, exact, start);
}

/** Whether it stands where it did, among the same surroundings. */
function isAt(text: string, { exact, prefix, suffix, start, end }: HighlightAnchor): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  );
}

function findAll(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  for (let place = text.indexOf(exact); place >= 0; place = text.indexOf(exact, place + 1)) {
    places.push(place);
    if (places.length >= MOST_CANDIDATES) break;
  }
  return places;
}

function best(text: string, anchor: HighlightAnchor, stretches: readonly Stretch[]): Stretch | null {
  let winner: { stretch: Stretch; score: number } | null = null;
  for (const stretch of stretches) {
    const score = scoreOf(text, anchor, stretch);
    if (!winner || score > winner.score) winner = { stretch, score };
  }
  return winner?.stretch ?? null;
}

function scoreOf(text: string, anchor: HighlightAnchor, { start, end }: Stretch): number {
  const { prefix, suffix } = anchor;
  const before = sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = sharedStart(text.slice(end, end + suffix.length), suffix);
  const nearness = 1 - Math.abs(start - anchor.start) / Math.max(text.length, 1);
  return (
    WORTH.quote +
    WORTH.prefix * (before / Math.max(prefix.length, 1)) +
    WORTH.suffix * (after / Math.max(suffix.length, 1)) +
    WORTH.place * nearness
  );
}

/** Characters that two texts have in common at their start. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Characters that two texts have in common at their end. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return length;
}
