import { useEffect, useState } from 'preact/hooks';

/** A query of the library that can be followed. */
type Watch<T> = (
  observer: { onValue: (value: T) => void; onError: (error: unknown) => void },
  signal: AbortSignal,
) => void;

/**
 * What a query of the library gives, kept up to date; null while it is not known.
 *
 * @param watch - the same function at every render.
 */
export function useWatched<T>(watch: Watch<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    const onError = (error: unknown) => reportError(error);
    watch({ onValue: setValue, onError }, watching.signal);
    return () => watching.abort();
  }, [watch]);
  return value;
}
