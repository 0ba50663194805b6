import { useEffect, useRef } from 'preact/hooks';
import type { LibraryLocation } from './library-location';
import { writeLocation } from './library-location';

/** Where the page stood when it was left. */
interface Place {
  readonly scroll: number;
}

/** The history takes no more than a few entries a second. Milliseconds. */
const KEEP_AFTER = 200;

/**
 * Brings the reader who comes back from an article to the same place of the same list.
 *
 * @param isReady - whether the list has its full height.
 */
export function usePlace(location: LibraryLocation, isReady: boolean): void {
  const restored = useRef(false);
  const address = writeLocation(location);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let timer = 0;
    const keep = () => {
      // Until the list has its height, every scrolling is the browser's own.
      if (restored.current) history.replaceState({ scroll: window.scrollY } satisfies Place, '');
    };
    const follow = () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, KEEP_AFTER);
    };
    window.addEventListener('scroll', follow, { passive: true });
    // A press on a link leaves before the timer has run out.
    window.addEventListener('click', keep, { capture: true });
    window.addEventListener('keydown', keep, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', follow);
      window.removeEventListener('click', keep, { capture: true });
      window.removeEventListener('keydown', keep, { capture: true });
    };
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
