import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { HighlightsInUse } from '@/components/hooks/use-highlights';
import type { Stretch } from '@/utils/article/anchor-quote';
import type { Highlight, HighlightColour } from '@/utils/article/highlight';
import type { OpenArticle } from './frame/open-article';
import { focusHighlight, highlightAt } from './frame/paint-highlights';
import { sentenceAt } from './frame/sentence-at';
import type { MenuPlace } from './HighlightMenu';

/** What the menu is about: a passage that is selected, or a highlight. */
interface Subject {
  readonly stretch: Stretch;
  readonly id: number | null;
  readonly place: MenuPlace;
  readonly takesFocus: boolean;
}

export interface HighlightMenuInUse {
  /** Null while there is no menu. */
  readonly subject: (Subject & { readonly highlight: Highlight | null }) | null;
  readonly colour: (colour: HighlightColour) => void;
  readonly note: (note: string) => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly close: () => void;
  /** Marks what is selected, or the sentence where reading stands, and opens the menu on it. */
  readonly mark: () => void;
}

/**
 * The menu of highlights: it opens on a selection and on a highlight that is pressed.
 *
 * @param offset - where reading stands.
 * @param lang - language of the text, by which sentences are told.
 */
export function useHighlightMenu(
  open: OpenArticle | null,
  highlights: HighlightsInUse,
  offset: number,
  lang: string | null,
): HighlightMenuInUse {
  const [subject, setSubject] = useState<Subject | null>(null);
  const { placed, add, change, remove } = highlights;

  const show = useCallback(
    (stretch: Stretch, id: number | null, takesFocus: boolean) => {
      const place = open && placeOf(open, stretch);
      if (place) setSubject({ stretch, id, place, takesFocus });
    },
    [open],
  );
  const close = useCallback(() => {
    setSubject((last) => {
      if (last?.takesFocus && open && !(last.id !== null && focusHighlight(open.page, last.id)))
        open.frame.focus();
      return null;
    });
  }, [open]);

  // In the same breath as the marks are painted: one that is seen can be pressed.
  useLayoutEffect(() => {
    if (!open) return;
    const { page } = open;
    const listening = new AbortController();
    const { signal } = listening;
    const onPress = (target: EventTarget | null, byKey: boolean): boolean => {
      const id = highlightAt(target);
      const found = placed.find(({ highlight }) => highlight.id === id);
      if (found) show(found.stretch, id, byKey);
      return Boolean(found);
    };
    const onPointerUp = ({ target }: Event) => {
      const range = selectedRange(page);
      if (range) show(open.stretchOf(range), null, false);
      else if (!onPress(target, false)) setSubject(null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      if (event.key === 'Enter' && onPress(event.target, true)) event.preventDefault();
    };
    page.addEventListener('pointerup', onPointerUp, { signal });
    page.addEventListener('keydown', onKeyDown, { signal });
    // A press elsewhere in the window; one in the menu itself is the menu's.
    document.addEventListener(
      'pointerdown',
      ({ target }) => !(target as Element | null)?.closest('.highlight-menu') && setSubject(null),
      { signal },
    );
    document.addEventListener('scroll', () => setSubject((last) => (last?.takesFocus ? last : null)), {
      signal,
    });
    return () => listening.abort();
  }, [open, placed, show, close]);

  const marked = async (colour: HighlightColour): Promise<number | null> => {
    if (!subject) return null;
    if (subject.id !== null) {
      change(subject.id, { colour });
      return subject.id;
    }
    const id = await add(subject.stretch, colour);
    open?.page.defaultView?.getSelection()?.removeAllRanges();
    setSubject((last) => last && { ...last, id });
    return id;
  };
  const note = async (text: string) => {
    const id = subject?.id ?? (await marked('yellow'));
    if (id !== null) change(id, { note: text });
  };
  const mark = async () => {
    if (!open) return;
    const range = selectedRange(open.page);
    const stretch = range ? open.stretchOf(range) : sentenceAt(open.text, offset, lang);
    const id = await add(stretch, 'yellow');
    open.page.defaultView?.getSelection()?.removeAllRanges();
    if (id !== null) show(stretch, id, true);
  };

  const highlight = placed.find((one) => one.highlight.id === subject?.id)?.highlight ?? null;
  return {
    subject: subject && { ...subject, highlight },
    colour: (colour) => void marked(colour),
    note: (text) => void note(text),
    copy: () => {
      if (subject && open)
        void navigator.clipboard.writeText(open.text.slice(subject.stretch.start, subject.stretch.end));
      close();
    },
    remove: () => {
      if (subject?.id != null) remove(subject.id);
      close();
    },
    close,
    mark: () => void mark(),
  };
}

function selectedRange(page: Document): Range | null {
  const selection = page.defaultView?.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.toString().trim() === '' ? null : range;
}

/** Box of a passage in the window. */
function placeOf(open: OpenArticle, stretch: Stretch): MenuPlace | null {
  const box = open.rangeOf(stretch)?.getBoundingClientRect();
  if (!box) return null;
  const { left, top } = open.frame.getBoundingClientRect();
  return {
    left: left + box.left + box.width / 2,
    top: Math.max(60, top + box.top),
    bottom: Math.min(window.innerHeight - 160, top + box.bottom),
  };
}
