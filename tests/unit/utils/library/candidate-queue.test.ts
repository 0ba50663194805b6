import { describe, expect, it } from 'vitest';
import { CandidateQueue, unranked } from '@/utils/library/candidate-queue';
import type { Candidate } from '@/utils/library/search-lookup';

const candidate = (id: number): Candidate => ({ id, versionId: id, score: 1 / id });
const idsOf = (candidates: readonly Candidate[]) => candidates.map(({ id }) => id);

function indexed(best: readonly number[], rest: readonly number[], onRest?: () => void) {
  return {
    count: best.length + rest.length,
    best: best.map(candidate),
    rest: () => {
      onRest?.();
      return rest.map(candidate);
    },
    sure: true,
  };
}

describe('the candidates of a search', () => {
  it('come batch by batch, each once, those of one kind together', () => {
    const queue = new CandidateQueue([
      unranked([7, 8], Number.POSITIVE_INFINITY),
      indexed([1, 2, 3], [4, 5]),
    ]);
    const batches = [];
    while (queue.left > 0) batches.push(queue.take(3));
    expect(batches.map(({ candidates }) => idsOf(candidates))).toEqual([
      [8, 7],
      [1, 2, 3],
      [4, 5],
    ]);
    expect(batches.map(({ sure }) => sure)).toEqual([false, true, true]);
  });

  it('says how many are left, and whether the index can tell of all of them', () => {
    const queue = new CandidateQueue([unranked([9], 0), indexed([1, 2], [3])]);
    expect([queue.left, queue.isNextSure, queue.isSure]).toEqual([4, false, false]);
    queue.take(1);
    expect([queue.left, queue.isNextSure, queue.isSure]).toEqual([3, true, true]);
    queue.take(2);
    expect(queue.left).toBe(1);
  });

  it('makes those behind the best only when they are reached', () => {
    let made = 0;
    const queue = new CandidateQueue([
      indexed([1, 2], [3, 4], () => {
        made += 1;
      }),
    ]);
    queue.take(2);
    expect(made).toBe(0);
    expect(idsOf(queue.take(9).candidates)).toEqual([3, 4]);
    expect(made).toBe(1);
    expect(queue.take(9).candidates).toEqual([]);
  });

  it('has nothing where nothing was found', () => {
    const queue = new CandidateQueue([indexed([], []), unranked([], 0)]);
    expect([queue.left, queue.take(5).candidates.length]).toEqual([0, 0]);
  });
});
