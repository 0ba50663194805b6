import type { SaveErrorCode, SaveFailure } from '@/utils/article/save-receipt';

/** How deep Dexie and IndexedDB wrap the error that says what happened. */
const MAX_DEPTH = 5;

/**
 * Names what went wrong in the database.
 *
 * A full disk never shows at the request that met it: the transaction aborts with
 * `QuotaExceededError`, which Dexie wraps in an `AbortError`. So the causes are looked through.
 */
export function nameFailure(error: unknown): SaveFailure {
  const causes = listCauses(error);
  const names = causes.map(({ name }) => name);
  const message = causes.map(({ name, message }) => `${name}: ${message}`).join(' ← ');
  return { code: nameCode(names), message: message || String(error) };
}

function nameCode(names: readonly string[]): SaveErrorCode {
  if (names.includes('QuotaExceededError')) return 'quota';
  if (names.includes('DatabaseTooNewError') || names.includes('VersionError')) return 'downgrade';
  return 'database';
}

function listCauses(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let next = error;
  while (next instanceof Error && causes.length < MAX_DEPTH) {
    causes.push(next);
    next = (next as { inner?: unknown }).inner ?? next.cause;
  }
  return causes;
}
