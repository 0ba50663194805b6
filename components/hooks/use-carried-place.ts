import { useEffect } from 'preact/hooks';
import type { OpenArticle } from '@/components/reader/frame/open-article';
import { ReadingPlace } from '@/components/reader/frame/reading-place';
import { ScrollViewport } from '@/components/reader/frame/scroll-viewport';
import { keepPosition } from '@/utils/library/keep-position';

/** Nothing lies over the top of the window. */
const noBar = () => 0;

/**
 * Keeps how far an article was read in a window that may close at any moment, so that the reader goes
 * on from there. A place before the one that is kept already is not carried over it.
 *
 * @param articleId - null while the article is not in the library.
 * @param keptShare - how far it had been read before, 0 to 1.
 */
export function useCarriedPlace(open: OpenArticle | null, articleId: number | null, keptShare: number): void {
  useEffect(() => {
    if (!open || articleId === null) return;
    const viewport = new ScrollViewport(open.frame, open.page, noBar);
    const place = new ReadingPlace(open, viewport);
    const carry = () => {
      // A window that closes has put its frames out before it says so: the place is the last one seen.
      place.take();
      if (place.offset === 0 || viewport.share() < keptShare) return;
      void keepPosition(articleId, place.toPosition());
    };
    const watching = new AbortController();
    const { signal } = watching;
    document.addEventListener('scroll', () => place.take(), { passive: true, signal });
    document.addEventListener('scrollend', carry, { signal });
    window.addEventListener('pagehide', carry, { signal });
    // What leads into the reader opens it before this window is gone.
    document.addEventListener('pointerdown', carry, { signal });
    return () => watching.abort();
  }, [open, articleId, keptShare]);
}
