import { useEffect, useRef } from 'preact/hooks';
import type { HighlightsInUse } from '@/components/hooks/use-highlights';

/** Goes to a highlight once, when it has been found: the page was opened for it. */
export function useFirstHighlight(
  { placed }: HighlightsInUse,
  id: number | null,
  goTo: (offset: number) => void,
): void {
  const wanted = useRef(id);
  useEffect(() => {
    const found = placed.find(({ highlight }) => highlight.id === wanted.current);
    if (!found) return;
    wanted.current = null;
    goTo(found.stretch.start);
  }, [placed, goTo]);
}
