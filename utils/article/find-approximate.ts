import type { Stretch } from './anchor-quote';

/** Share of a passage that may have changed before it is another passage. */
const MOST_CHANGED = 0.4;
/** Length of the pieces that a passage is looked for by. */
const SEED = 4;
/** A passage shorter than this has to stand as it is: everything is like a word of three letters. */
const LEAST = 6;
/** Longer passages are found by their two ends, so that the work stays small. */
const LONGEST = 600;

/**
 * Finds the stretch of a text that is most like a passage that does not stand in it as it is: by
 * pieces of it that do, and then by the fewest insertions, removals and exchanges (Sellers 1980).
 *
 * @param near - where it stood; of two that are alike the nearer is taken.
 * @returns null where nothing is like it.
 */
export function findApproximate(text: string, passage: string, near: number): Stretch | null {
  if (passage.length < LEAST) return null;
  if (passage.length > LONGEST) return findByEnds(text, passage, near);
  const middle = findDiagonal(text, passage, near);
  if (middle === null) return null;
  const slack = Math.ceil(passage.length * MOST_CHANGED) + SEED;
  const from = Math.max(0, middle - slack);
  const found = fewestChanges(text.slice(from, middle + passage.length + slack), passage);
  if (!found || found.changes > passage.length * MOST_CHANGED) return null;
  return { start: from + found.start, end: from + found.end };
}

/** The two ends of a long passage, each found alone, where they stand about as far apart as they did. */
function findByEnds(text: string, passage: string, near: number): Stretch | null {
  const size = LONGEST / 4;
  const head = findEnd(text, passage.slice(0, size), near);
  const tail = findEnd(text, passage.slice(-size), near + passage.length - size);
  if (!head || !tail || tail.end <= head.start) return null;
  const length = tail.end - head.start;
  const isAlike = Math.abs(length - passage.length) <= passage.length * MOST_CHANGED;
  return isAlike ? { start: head.start, end: tail.end } : null;
}

function findEnd(text: string, part: string, near: number): Stretch | null {
  const place = text.indexOf(part);
  return place >= 0 ? { start: place, end: place + part.length } : findApproximate(text, part, near);
}

/**
 * Where the passage would begin, by the pieces of it that stand in the text: the place that most of
 * them agree on, give or take what was put in or taken out between them.
 */
function findDiagonal(text: string, passage: string, near: number): number | null {
  const votes = new Map<number, number>();
  const width = Math.max(SEED, Math.ceil(passage.length * 0.15));
  for (let at = 0; at + SEED <= passage.length; at += 1) {
    const seed = passage.slice(at, at + SEED);
    for (let place = text.indexOf(seed), n = 0; place >= 0 && n < 50; n += 1) {
      const cell = Math.round((place - at) / width);
      votes.set(cell, (votes.get(cell) ?? 0) + 1);
      place = text.indexOf(seed, place + 1);
    }
  }
  let winner: { cell: number; score: number } | null = null;
  for (const [cell, count] of votes) {
    const both = count + Math.max(votes.get(cell - 1) ?? 0, votes.get(cell + 1) ?? 0);
    // Distance only decides between equals: it is worth less than one vote.
    const score = both - Math.abs(cell * width - near) / (text.length + 1);
    if (!winner || score > winner.score) winner = { cell, score };
  }
  return winner && Math.max(0, winner.cell * width);
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly changes: number;
}

/** The stretch of a short text that becomes the passage by the fewest changes; the shortest of equals. */
function fewestChanges(text: string, passage: string): Match | null {
  // Row by row over the passage: changes so far, and where in the text the match began.
  let changes = Array.from({ length: text.length + 1 }, () => 0);
  let begins = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let row = 1; row <= passage.length; row += 1) {
    const nextChanges = [row];
    const nextBegins = [0];
    for (let column = 1; column <= text.length; column += 1) {
      const same = passage[row - 1] === text[column - 1];
      const across = (changes[column - 1] ?? 0) + (same ? 0 : 1);
      const down = (changes[column] ?? 0) + 1;
      const along = (nextChanges[column - 1] ?? 0) + 1;
      const least = Math.min(across, down, along);
      nextChanges.push(least);
      if (least === across) nextBegins.push(begins[column - 1] ?? 0);
      else nextBegins.push((least === down ? begins[column] : nextBegins[column - 1]) ?? 0);
    }
    changes = nextChanges;
    begins = nextBegins;
  }
  let best: Match | null = null;
  for (const [end, count] of changes.entries()) {
    if (best && count >= best.changes) continue;
    best = { start: begins[end] ?? 0, end, changes: count };
  }
  return best;
}
