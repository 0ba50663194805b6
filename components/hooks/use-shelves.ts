import { useEffect, useState } from 'preact/hooks';
import { type Shelves, watchShelves } from '@/utils/library/watch-shelves';

const EMPTY: Shelves = {
  counts: { inbox: 0, unread: 0, starred: 0, archive: 0, all: 0, trash: 0 },
  tags: [],
  sources: [],
  sites: [],
  authors: [],
  languages: [],
};

/** The numbers beside the list, wherever they change. */
export function useShelves(): Shelves {
  const [shelves, setShelves] = useState(EMPTY);
  useEffect(() => {
    const watching = new AbortController();
    // Where the library cannot be read, the list says so.
    watchShelves({ onValue: setShelves, onError: () => setShelves(EMPTY) }, watching.signal);
    return () => watching.abort();
  }, []);
  return shelves;
}
