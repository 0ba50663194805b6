import type { SaveErrorCode, SaveFailure } from '@/utils/article/save-receipt';

/** How deep Dexie and IndexedDB wrap the error that says what happened. */
const MAX_DEPTH = 5;

/**
 * Names what went wrong in the database.
 *
 * A full disk never shows at the request that met it: the transaction aborts with
 * `QuotaExceededError`, which Dexie wraps in an `AbortError`. So the causes are looked through.
 *
 * @param aborted - `error` of the transaction that failed, where there was one.
 */
export function nameFailure(error: unknown, aborted: DOMException | null = null): SaveFailure {
  const causes = [...listCauses(error), ...listCauses(aborted)];
  const names = causes.map(({ name }) => name);
  const message = causes.map(({ name, message }) => `${name}: ${message}`).join(' ← ');
  return { code: nameCode(names), message: message || String(error) };
}

function nameCode(names: readonly string[]): SaveErrorCode {
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('VersionError')) return 'downgrade';
  return 'database';
}

function listCauses(error: unknown): readonly Pick<Error, 'name' | 'message'>[] {
  const causes: Pick<Error, 'name' | 'message'>[] = [];
  let next = error;
  while (isError(next) && causes.length < MAX_DEPTH) {
    causes.push(next);
    const { inner, cause }: { inner?: unknown; cause?: unknown } = next;
    next = inner ?? cause;
  }
  return causes;
}

/** A `DOMException` is no `Error` in every engine. */
function isError(value: unknown): value is Error {
  return value instanceof Error || value instanceof DOMException;
}
