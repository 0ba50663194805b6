import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

/** Which articles of the list are chosen. */
export interface Selection {
  readonly selection: ReadonlySet<number>;
  /** Chooses an article or lets it go; with `range`, everything from the one touched last. */
  readonly toggle: (id: number, range: boolean) => void;
  readonly selectAll: () => void;
  readonly selectNone: () => void;
  /** Chooses exactly these. */
  readonly select: (ids: readonly number[]) => void;
}

/** Keeps what is chosen of a list. What leaves the list is not chosen any more. */
export function useSelection(ids: readonly number[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const lastRef = useRef<number | null>(null);
  // What was chosen beyond what is listed so far, as all matches of a search, stays chosen.
  const beyondRef = useRef(false);
  const selection = useMemo(() => {
    if (chosen.size === 0 || beyondRef.current) return chosen;
    return new Set(ids.filter((id) => chosen.has(id)));
  }, [chosen, ids]);

  const toggle = useCallback(
    (id: number, range: boolean) => {
      const last = lastRef.current;
      lastRef.current = id;
      setChosen((before) => {
        const next = new Set(before);
        const isOn = !before.has(id);
        for (const each of range && last !== null ? idsBetween(ids, last, id) : [id]) {
          if (isOn) next.add(each);
          else next.delete(each);
        }
        return next;
      });
    },
    [ids],
  );
  const selectAll = useCallback(() => {
    beyondRef.current = false;
    setChosen(new Set(ids));
  }, [ids]);
  const selectNone = useCallback(() => {
    beyondRef.current = false;
    setChosen(new Set<number>());
  }, []);
  const select = useCallback((all: readonly number[]) => {
    beyondRef.current = true;
    setChosen(new Set(all));
  }, []);
  return { selection, toggle, selectAll, selectNone, select };
}

function idsBetween(ids: readonly number[], one: number, other: number): readonly number[] {
  const from = ids.indexOf(one);
  const to = ids.indexOf(other);
  if (from < 0 || to < 0) return [other];
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}
