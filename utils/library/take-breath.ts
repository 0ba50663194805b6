/** Milliseconds of work at a stretch that nobody notices: half of a frame. */
const STRETCH = 8;

/** What browsers have for this, where they have it: a timer that was set in a timer waits for four milliseconds. */
interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> };
}

function pause(): Promise<unknown> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Lets long work be interrupted: {@link Breath.take} goes on at once until a few milliseconds are used
 * up, and then lets the browser draw and answer keys first.
 */
export class Breath {
  #since = performance.now();
  readonly #signal: AbortSignal | undefined;

  /** @param signal - ends the work at the next breath. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** @throws the signal's reason once it is aborted. */
  async take(): Promise<void> {
    this.#signal?.throwIfAborted();
    if (performance.now() - this.#since < STRETCH) return;
    await pause();
    this.#since = performance.now();
    this.#signal?.throwIfAborted();
  }
}
