import { useEffect, useRef, useState } from 'preact/hooks';
import type { FailedLink, LinksProgress } from '@/components/import/LinkFetcher';
import { listLinks, readLinks, watchLinks } from '@/utils/library/list-links';
import { takeTurns } from '@/utils/text/take-turns';
import { fetchLink, type LinkToFetch } from './fetch-link';

/** Between two pages of one site, milliseconds: no faster than somebody who clicks through it. */
const PAUSE_PER_HOST = 3_000;

const IDLE: LinksProgress = { phase: 'idle', done: 0, total: 0, kept: 0, now: null, failed: [] };

/**
 * The links of the library that have no text, and their fetching: one page at a time, those of one site
 * apart from each other. What is still to do is what the library says, so that a page that was closed
 * goes on where it stopped.
 */
export function useLinks() {
  const [progress, setProgress] = useState<LinksProgress>(IDLE);
  const [waiting, setWaiting] = useState<readonly number[]>([]);
  const controllerRef = useRef<AbortController | null>(null);
  const failedRef = useRef(new Map<number, FailedLink>());
  const keptRef = useRef(0);
  useEffect(() => {
    const watching = new AbortController();
    watchLinks({ onValue: setWaiting, onError: () => setWaiting([]) }, watching.signal);
    return () => watching.abort();
  }, []);
  useEffect(() => {
    // A tab that was opened for a page is not left behind.
    const stop = () => controllerRef.current?.abort();
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, []);

  const run = async () => {
    controllerRef.current?.abort();
    const controller = new AbortController();
    controllerRef.current = controller;
    const left = (await listLinks()).filter((id) => !failedRef.current.has(id));
    const links = takeTurns(await readLinks(left), ({ host }) => host);
    const visited = new Map<string, number>();
    const tell = (phase: LinksProgress['phase'], done: number, now: LinkToFetch | null) =>
      setProgress({
        ...{ phase, done, total: links.length, now, kept: keptRef.current },
        failed: [...failedRef.current.values()],
      });
    for (const [done, link] of links.entries()) {
      tell('running', done, link);
      await untilPolite(visited.get(link.host), controller.signal);
      if (controller.signal.aborted) return tell('paused', done, null);
      const problem = await fetchLink(link, controller.signal);
      visited.set(link.host, Date.now());
      if (controller.signal.aborted) return tell('paused', done, null);
      if (problem === null) keptRef.current += 1;
      else failedRef.current.set(link.id, { ...link, problem });
    }
    tell('done', links.length, null);
  };

  return {
    waiting: waiting.length,
    progress,
    start: () => void run(),
    pause: () => controllerRef.current?.abort(),
    retry: () => {
      failedRef.current.clear();
      void run();
    },
  };
}

/** Waits until a site may be asked again, or the reader has paused. */
function untilPolite(last: number | undefined, signal: AbortSignal): Promise<void> {
  const left = last === undefined ? 0 : last + PAUSE_PER_HOST - Date.now();
  if (left <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, left);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
