import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenArticle } from '@/components/reader/frame/open-article';
import { hasMarks, type PlacedHighlight, paintHighlights } from '@/components/reader/frame/paint-highlights';
import { anchorQuote, describeQuote, type Stretch } from '@/utils/article/anchor-quote';
import type { Highlight, HighlightColour } from '@/utils/article/highlight';
import {
  addHighlight,
  changeHighlight,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/change-highlights';
import { watchHighlights } from '@/utils/library/list-highlights';
import type { Deed } from './use-undo';

const NONE: readonly Highlight[] = [];

/** The highlights of an article, on its text. */
export interface HighlightsInUse {
  /** Those whose words stand in this version, in the order of the text. */
  readonly placed: readonly PlacedHighlight[];
  /** Those whose words do not. */
  readonly lost: readonly Highlight[];
  /** Marks a passage. Gives its number, or null where the article is gone. */
  readonly add: (stretch: Stretch, colour: HighlightColour) => Promise<number | null>;
  readonly change: (id: number, change: Partial<Pick<Highlight, 'colour' | 'note'>>) => void;
  readonly remove: (id: number) => void;
}

/**
 * Follows an article's highlights and keeps them painted.
 *
 * @param tell takes what was removed, for undoing it.
 */
export function useHighlights(
  open: OpenArticle | null,
  articleId: number | null,
  versionId: number | null,
  tell: (deed: Deed) => void,
): HighlightsInUse {
  const [all, setAll] = useState(NONE);
  useEffect(() => {
    if (articleId === null) return;
    const watching = new AbortController();
    watchHighlights(articleId, { onValue: setAll, onError: reportError }, watching.signal);
    return () => watching.abort();
  }, [articleId]);

  const { placed, lost } = useMemo(() => place(open, all), [open, all]);
  useLayoutEffect(() => {
    if (open && (placed.length > 0 || hasMarks(open.page))) paintHighlights(open, placed);
  }, [open, placed]);

  const add = useCallback(
    async (stretch: Stretch, colour: HighlightColour) => {
      if (!open || articleId === null || versionId === null) return null;
      const anchor = describeQuote(open.text, stretch);
      const added = await addHighlight({ ...anchor, articleId, versionId, colour, note: '' });
      return added?.id ?? null;
    },
    [open, articleId, versionId],
  );
  const change = useCallback(
    (id: number, to: Partial<Pick<Highlight, 'colour' | 'note'>>) => void changeHighlight(id, to),
    [],
  );
  const remove = useCallback(
    async (id: number) => {
      const removed = await removeHighlight(id);
      if (removed) tell({ message: i18n.t('highlight.removed'), undo: () => restoreHighlight(removed) });
    },
    [tell],
  );
  return { placed, lost, add, change, remove: useCallback((id: number) => void remove(id), [remove]) };
}

function place(open: OpenArticle | null, all: readonly Highlight[]) {
  const placed: PlacedHighlight[] = [];
  const lost: Highlight[] = [];
  if (open) {
    for (const highlight of all) {
      const stretch = anchorQuote(open.text, highlight);
      if (stretch) placed.push({ highlight, stretch });
      else lost.push(highlight);
    }
  }
  placed.sort((a, b) => a.stretch.start - b.stretch.start);
  return { placed, lost };
}
