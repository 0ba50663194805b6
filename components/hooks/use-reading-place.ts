import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenArticle } from '@/components/reader/frame/open-article';
import { PagesViewport } from '@/components/reader/frame/pages-viewport';
import { ReadingPlace } from '@/components/reader/frame/reading-place';
import type { Viewport } from '@/components/reader/frame/viewport';
import type { ReadingPosition } from '@/utils/article/reading-position';
import { keepPosition, lastPosition, settlePositions } from '@/utils/library/keep-position';

/** A place is kept when the reader has rested on it for this long. */
const RESTS_MS = 600;

/** While the reader moves, what is shown of it is brought up to date this often: the page around the article is built anew each time. */
const SHOWN_EVERY_MS = 100;

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
  const place = useRef<{ open: OpenArticle; reading: ReadingPlace; keeper: Keeper } | null>(null);
  const [progress, setProgress] = useState(START);
  const latest = useRef(kept);
  latest.current = kept;

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
    const keeper = new Keeper(articleId, reading);
    place.current = { open, reading, keeper };
    if (last?.open === open) reading.continueFrom(last.reading);
    else reading.restore(articleId === null ? latest.current : lastPosition(articleId, latest.current));
    if (articleId !== null) void settlePositions();
    show();
    const watching = new AbortController();
    let frame = 0;
    let showing: ReturnType<typeof setTimeout> | null = null;
    const showSoon = () => {
      showing ??= setTimeout(() => {
        showing = null;
        show();
      }, SHOWN_EVERY_MS);
    };
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!reading.look()) return;
        // A page that was turned is told at once: there is no next move to wait for.
        if (viewport instanceof PagesViewport) show();
        else showSoon();
        keeper.later();
      });
    };
    const { signal } = watching;
    viewport.scroller.addEventListener('scroll', onScroll, { passive: true, signal });
    // The last frames of a move may not have been drawn when the page is left.
    const leave = () => {
      if (reading.look()) keeper.later();
      keeper.now();
    };
    window.addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
    return () => {
      cancelAnimationFrame(frame);
      if (showing !== null) clearTimeout(showing);
      keeper.now();
      watching.abort();
    };
  }, [open, viewport, articleId, show]);

  // A move by us tells nobody by itself: the viewport's own event finds nothing new.
  const hold = useCallback(() => {
    if (!place.current) return;
    if (place.current.reading.hold()) place.current.keeper.later();
    show();
  }, [show]);
  const goTo = useCallback(
    (offset: number) => {
      if (!place.current) return;
      place.current.reading.goTo(offset);
      place.current.keeper.later();
      show();
    },
    [show],
  );
  return { progress, hold, goTo };
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
    if (this.#articleId !== null) void keepPosition(this.#articleId, this.#reading.toPosition());
  }
}
