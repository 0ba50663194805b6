/**
 * Puts things of one kind as far from each other as may be with a kind at a time: one of each kind, then
 * the second of each, and so on; within a kind their order stays.
 */
export function takeTurns<T>(things: readonly T[], kindOf: (thing: T) => string): readonly T[] {
  const rounds: T[][] = [];
  const counts = new Map<string, number>();
  for (const thing of things) {
    const round = counts.get(kindOf(thing)) ?? 0;
    counts.set(kindOf(thing), round + 1);
    const row = rounds[round];
    if (row) row.push(thing);
    else rounds[round] = [thing];
  }
  return rounds.flat();
}
