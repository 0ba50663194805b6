/** A success that carries a value. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** An expected failure that carries plain data: it may cross a message or the database. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/**
 * Outcome of something that can fail in ways its caller has to answer.
 *
 * Expected failures are values of this type; a thrown exception is always a bug. Both halves are
 * plain data, so a result survives `structuredClone` and extension messaging unchanged.
 */
export type Result<T, E> = Ok<T> | Err<E>;

/** Wraps a value as a success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps an error as an expected failure. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
