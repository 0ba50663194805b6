import { useEffect, useRef } from 'preact/hooks';
import type { LibraryLocation } from './library-location';
import { writeLocation } from './library-location';

/** Where the page stood when it was left. */
interface Place {
  readonly scroll: number;
}

/** Brings the reader who comes back from an article to the same place of the same list. */
export function usePlace(location: LibraryLocation, isReady: boolean): void {
  const restored = useRef(false);
  const address = writeLocation(location);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => history.replaceState({ scroll: window.scrollY } satisfies Place, '');
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);

  useEffect(() => {
    if (!isReady || restored.current) return;
    restored.current = true;
    const place: unknown = history.state;
    if (!isPlace(place)) return;
    // The list has its height in the next frame.
    requestAnimationFrame(() => window.scrollTo({ top: place.scroll, behavior: 'instant' }));
  }, [isReady]);

  const shown = useRef(address);
  useEffect(() => {
    if (shown.current !== address && !isPlace(history.state))
      window.scrollTo({ top: 0, behavior: 'instant' });
    shown.current = address;
  }, [address]);
}

function isPlace(state: unknown): state is Place {
  return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number';
}
