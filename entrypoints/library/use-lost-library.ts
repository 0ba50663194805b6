import { useEffect, useState } from 'preact/hooks';
import { forgetLostLibrary, noteLibrary } from '@/utils/backup/note-library';
import type { LostLibrary } from '@/utils/browser/library-note';

/** The library that was here before and that the browser has lost, until the user puts the notice away. */
export function useLostLibrary(): { readonly lost: LostLibrary | null; readonly dismiss: () => void } {
  const [lost, setLost] = useState<LostLibrary | null>(null);
  useEffect(() => {
    // Where the library cannot be opened at all, the list says so.
    noteLibrary(new Date()).then(setLost, reportError);
  }, []);
  const dismiss = () => {
    setLost(null);
    void forgetLostLibrary();
  };
  return { lost, dismiss };
}
