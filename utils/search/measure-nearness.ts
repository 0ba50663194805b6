import { findUnit } from './match-unit';
import type { QueryUnit } from './query';

/** How much more an article scores where all words of the query stand together. */
const WEIGHT = 0.4;
/** Code units within which words count as near. */
const NEAR = 200;

/**
 * Factor by which nearness raises a score: from 1, where the words of the query are far apart or
 * there is only one, to 1.4, where they follow one another.
 *
 * Looks around the places of the first unit alone, which is enough to rank and never slow.
 */
export function measureNearness(folded: string, units: readonly QueryUnit[]): number {
  const [first, ...others] = units.filter(({ not }) => !not);
  if (!first || others.length === 0) return 1;
  let best = NEAR;
  let looks = 0;
  for (let span = findUnit(folded, first, 0); span && looks < 20; span = findUnit(folded, first, span.end)) {
    looks += 1;
    const from = Math.max(0, span.start - NEAR);
    const around = folded.slice(from, span.end + NEAR);
    const farthest = others.reduce((most, unit) => {
      const place = findUnit(around, unit, 0);
      return Math.max(most, place ? Math.abs(from + place.start - span.end) : NEAR);
    }, 0);
    best = Math.min(best, farthest);
  }
  return 1 + WEIGHT * (1 - best / NEAR);
}
