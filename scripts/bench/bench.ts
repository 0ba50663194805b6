/** One measured figure of a bench. */
export interface Figure {
  /** What was measured, of what: `A: F1, 4-word shingles`. */
  readonly figure: string;
  /** Null where it could not be measured; `note` says why. */
  readonly value: number | null;
  /** `share` (0 to 1, printed as per cent), `ms`, `B`, or a word of the bench's own. */
  readonly unit: string;
  /** The same figure of what is compared with, taken in the same run. */
  readonly baseline?: number | null;
  /** What is wanted: at least or at most this. */
  readonly aim?: { readonly atLeast: number } | { readonly atMost: number };
  /** The same figure of others, by name, taken in the same run or published. */
  readonly others?: Readonly<Record<string, number>>;
  readonly note?: string;
}

/** What the runner gives a bench. */
export interface BenchContext {
  /** The command line after the bench's name. */
  readonly args: readonly string[];
  /** Says on standard error how far the run has come; the line replaces the last. */
  readonly progress: (text: string) => void;
}

/** `tests/bench/<name>/main.ts` exports a function `run` of this shape. */
export type RunBench = (context: BenchContext) => AsyncIterable<Figure>;
