import type { Candidate, Ranking } from './search-lookup';

/** Candidates of one kind. */
export interface Part extends Ranking {
  /** Whether the index alone can tell that they match. */
  readonly sure: boolean;
}

/** Articles whose texts have to tell, the last saved first. */
export function unranked(ids: readonly number[], score: number): Part {
  const best = [...ids].reverse().map((id) => ({ id, versionId: 0, score }));
  return { count: best.length, best, rest: () => [], sure: false };
}

/** Some candidates of one kind, to be looked at together. */
export interface Batch {
  readonly candidates: readonly Candidate[];
  readonly sure: boolean;
}

/** Candidates in the order in which they are looked at. */
export class CandidateQueue {
  readonly #parts: Part[];
  /** Candidates of the first part that are there already, and how many of them were taken. */
  #listed: readonly Candidate[];
  #taken = 0;

  constructor(parts: readonly Part[]) {
    this.#parts = parts.filter(({ count }) => count > 0);
    this.#listed = this.#parts[0]?.best ?? [];
  }

  /** How many are left. */
  get left(): number {
    return this.#parts.reduce((sum, { count }) => sum + count, 0) - this.#taken;
  }

  /** Whether the index alone can tell of all that are left. */
  get isSure(): boolean {
    return this.#parts.every(({ sure }) => sure);
  }

  /** Whether it can tell of the next ones. */
  get isNextSure(): boolean {
    return this.#parts[0]?.sure ?? true;
  }

  /** The next ones, so many at most, all of one kind. */
  take(most: number): Batch {
    const [part] = this.#parts;
    if (!part) return { candidates: [], sure: true };
    if (this.#taken + most > this.#listed.length && this.#listed.length < part.count)
      this.#listed = [...this.#listed, ...part.rest()];
    const candidates = this.#listed.slice(this.#taken, this.#taken + most);
    this.#taken += candidates.length;
    if (this.#taken >= part.count) this.#next();
    return { candidates, sure: part.sure };
  }

  #next(): void {
    this.#parts.shift();
    this.#listed = this.#parts[0]?.best ?? [];
    this.#taken = 0;
  }
}
