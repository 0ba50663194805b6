import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryLocation, readLocation, writeLocation } from './library-location';

/** The page's address as its state, so that back, reload and bookmarks work. */
export interface LocationInUse {
  readonly location: LibraryLocation;
  /** `typing`: replaces the address instead of adding one to the history for every letter. */
  readonly go: (change: Partial<LibraryLocation>, typing?: boolean) => void;
}

export function useLibraryLocation(): LocationInUse {
  const [location, setLocation] = useState(() => readLocation(window.location.search));
  useEffect(() => {
    const follow = () => setLocation(readLocation(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((change: Partial<LibraryLocation>, typing = false) => {
    setLocation((before) => {
      const next = { ...before, ...change };
      const address = writeLocation(next);
      if (typing) history.replaceState(null, '', address);
      else if (address !== writeLocation(before)) history.pushState(null, '', address);
      return next;
    });
  }, []);
  return { location, go };
}
