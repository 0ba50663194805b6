import { useEffect, useRef } from 'preact/hooks';
import { noteReading } from '@/utils/library/note-reading';

/** Nobody is reading who has not moved anything for this long. */
const ASLEEP_MS = 90_000;
const NOTED_EVERY_MS = 30_000;
/** An article counts as read when its end has come into view, give or take a line. */
const END = 0.985;

/**
 * Notes how long an article is read, how much of it, and when its end is reached. Nothing is noted
 * while the tab is hidden or nobody moves.
 *
 * @param share - of the article that has come into view, 0 to 1.
 * @param characters - of the whole article.
 */
export function useReadingTime(articleId: number | null, share: number, characters: number): void {
  const state = useRef({ share: 0, noted: 0, movedAt: 0, seconds: 0, isFinished: false });
  useEffect(() => {
    const { current } = state;
    current.movedAt = performance.now();
    current.share = Math.max(current.share, share);
  }, [share]);

  useEffect(() => {
    if (articleId === null) return;
    state.current = { share: 0, noted: 0, movedAt: performance.now(), seconds: 0, isFinished: false };
    const count = () => {
      const isAwake = performance.now() - state.current.movedAt < ASLEEP_MS;
      if (!document.hidden && isAwake) state.current.seconds += 1;
    };
    const note = () => {
      const now = state.current;
      const charactersRead = Math.round(Math.max(0, now.share - now.noted) * characters);
      const finished = now.share >= END && !now.isFinished;
      if (now.seconds === 0 && !finished) return;
      void noteReading(articleId, { seconds: now.seconds, charactersRead, finished });
      now.noted = Math.max(now.noted, now.share);
      now.isFinished ||= finished;
      now.seconds = 0;
    };
    const leaving = new AbortController();
    const ticking = setInterval(count, 1000);
    const noting = setInterval(note, NOTED_EVERY_MS);
    window.addEventListener('pagehide', note, { signal: leaving.signal });
    document.addEventListener('visibilitychange', () => document.hidden && note(), {
      signal: leaving.signal,
    });
    return () => {
      clearInterval(ticking);
      clearInterval(noting);
      leaving.abort();
      note();
    };
  }, [articleId, characters]);

  // The end is told at once: the list shows it when the reader goes back there.
  const hasEnded = share >= END;
  useEffect(() => {
    const now = state.current;
    if (!hasEnded || articleId === null || now.isFinished) return;
    const timer = setTimeout(() => {
      now.isFinished = true;
      void noteReading(articleId, { seconds: now.seconds, charactersRead: 0, finished: true });
      now.seconds = 0;
    }, SEEN_MS);
    return () => clearTimeout(timer);
  }, [hasEnded, articleId]);
}

/** The end has to stay in view this long: somebody who scrolls past it has not read it. */
const SEEN_MS = 1500;
