import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenArticle } from '@/components/reader/frame/open-article';
import { PagesViewport } from '@/components/reader/frame/pages-viewport';
import { ReadingPlace } from '@/components/reader/frame/reading-place';
import type { Viewport } from '@/components/reader/frame/viewport';
import type { ReadingPosition } from '@/utils/article/reading-position';
import { savePosition } from '@/utils/library/save-position';

/** A place is kept when the reader has rested on it for this long. */
const RESTS_MS = 600;

/** How far the reader is, for showing. */
export interface Progress {
  /** Share of the article that has come into view, 0 to 1. */
  readonly share: number;
  /** How far the window has been moved from beginning to end, 0 to 1. */
  readonly moved: number;
  /** Page in view and pages there are; null where there are none. The title page is 0. */
  readonly page: { readonly number: number; readonly count: number } | null;
  /** The head of the article is in view. */
  readonly isAtStart: boolean;
  /** Offset of the first character in view. */
  readonly offset: number;
}

export interface PlaceInUse {
  readonly progress: Progress;
  /** To be called when the article takes another space than before. */
  readonly hold: () => void;
  readonly goTo: (offset: number) => void;
  readonly goToStart: () => void;
}

const START: Progress = { share: 0, moved: 0, page: null, isAtStart: true, offset: 0 };

/**
 * Keeps the reader's place in an article, on the screen and in the library.
 *
 * @param viewport - another one keeps the place; another article starts from where it was left.
 * @param kept - where reading stopped the last time; read once an article.
 * @param articleId - null where the place is not to be kept: an older version is looked at.
 */
export function useReadingPlace(
  open: OpenArticle | null,
  viewport: Viewport | null,
  kept: ReadingPosition | null,
  articleId: number | null,
): PlaceInUse {
  const place = useRef<{ open: OpenArticle; reading: ReadingPlace } | null>(null);
  const [progress, setProgress] = useState(START);
  const keptFirst = useRef(kept);
  keptFirst.current = kept;

  const show = useCallback(() => {
    const reading = place.current?.reading;
    if (!viewport || !reading) return;
    setProgress({
      share: viewport.share(),
      moved: viewport.progress(),
      page: viewport instanceof PagesViewport ? { number: viewport.number + 1, count: viewport.count } : null,
      isAtStart: viewport.isAtStart(),
      offset: reading.offset,
    });
  }, [viewport]);

  useLayoutEffect(() => {
    if (!open || !viewport) return;
    const last = place.current;
    const reading = new ReadingPlace(open, viewport);
    place.current = { open, reading };
    if (last?.open === open && last.reading.offset > 0) reading.goTo(last.reading.offset);
    else reading.restore(keptFirst.current);
    show();
    const watching = new AbortController();
    const keeper = new Keeper(articleId, reading);
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!reading.look()) return;
        show();
        keeper.later();
      });
    };
    const { signal } = watching;
    viewport.scroller.addEventListener('scroll', onScroll, { passive: true, signal });
    window.addEventListener('pagehide', () => keeper.now(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && keeper.now(), { signal });
    return () => {
      cancelAnimationFrame(frame);
      keeper.now();
      watching.abort();
    };
  }, [open, viewport, articleId, show]);

  // A move by us tells nobody by itself: the viewport's own event finds nothing new.
  const move = useCallback(
    (how: (reading: ReadingPlace) => void) => {
      if (!place.current) return;
      how(place.current.reading);
      show();
    },
    [show],
  );
  return {
    progress,
    hold: useCallback(() => move((reading) => reading.hold()), [move]),
    goTo: useCallback((offset: number) => move((reading) => reading.goTo(offset)), [move]),
    goToStart: useCallback(() => move((reading) => reading.goToStart()), [move]),
  };
}

/** Writes a place into the library: when the reader rests, and at once when they leave. */
class Keeper {
  readonly #articleId: number | null;
  readonly #reading: ReadingPlace;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(articleId: number | null, reading: ReadingPlace) {
    this.#articleId = articleId;
    this.#reading = reading;
  }

  later(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), RESTS_MS);
  }

  now(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#articleId !== null) void savePosition(this.#articleId, this.#reading.toPosition());
  }
}
