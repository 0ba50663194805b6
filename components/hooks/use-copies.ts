import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Copies, findCopies } from '@/utils/library/search-copies';
import { watchChanges } from '@/utils/library/watch-changes';

/** Which stories were saved from several places. */
export interface CopiesInUse {
  /** In how many places an article's story was saved from; 1 where only here. */
  readonly countCopies: (id: number) => number;
  /** All of them, itself included. */
  readonly copiesOf: (id: number) => readonly number[];
}

/** The list comes first, and after a change the next is often not far. Milliseconds. */
const PAUSE = 1500;

/** Looks for stories that were saved from several places, in idle moments. */
export function useCopies(): CopiesInUse {
  const [copies, setCopies] = useState<Copies>(new Map());
  useEffect(() => {
    const watching = new AbortController();
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        // Where it cannot be told, every story counts as one of its own.
        findCopies(watching.signal).then(setCopies, () => undefined);
      }, PAUSE);
    };
    look();
    watchChanges(look, watching.signal);
    return () => {
      clearTimeout(timer);
      watching.abort();
    };
  }, []);
  const countCopies = useCallback((id: number) => copies.get(id)?.length ?? 1, [copies]);
  const copiesOf = useCallback((id: number) => copies.get(id) ?? [id], [copies]);
  return { countCopies, copiesOf };
}
