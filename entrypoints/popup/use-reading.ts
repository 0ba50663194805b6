import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { EarlyReading } from '@/utils/browser/early-reading';
import type { TabInFront } from '@/utils/browser/read-tab-in-front';
import {
  type JoinState,
  READING_PORT,
  type ReadingRequest,
  type ReadingState,
} from '@/utils/messaging/protocol';

/** What is shown of a page: the background's changes of a part have been worked in. */
export type PageView = Exclude<ReadingState, { readonly phase: 'save-changed' | 'join-changed' }>;

/** A page, and where the joining of its article's further pages stands. */
interface ReadingView {
  readonly page: PageView;
  readonly join: JoinState;
}

/** Browsers stop a background whenever they like; this often it is started again. */
const MOST_RECONNECTIONS = 3;

/**
 * Follows the reading and saving of a tab, and gives the way to ask for more.
 *
 * @param early - what was asked before there was a popup: it is gone on with.
 */
export function useReading({ id: tabId, title }: TabInFront, early: EarlyReading) {
  const [view, setView] = useState<ReadingView>({
    page: { phase: 'working', title },
    join: { phase: 'idle' },
  });
  const port = useRef<Browser.runtime.Port | null>(null);
  const anyway = useRef(false);

  // Asked for before anything is painted: a popup that is closed at its first sight has been heard.
  useLayoutEffect(() => {
    let attempts = 0;
    const connect = (asked: EarlyReading | null) => {
      const opened = asked?.port ?? browser.runtime.connect({ name: READING_PORT });
      port.current = opened;
      const take = (state: ReadingState) => setView((before) => follow(before, state));
      opened.onMessage.addListener(take);
      opened.onDisconnect.addListener(() => {
        attempts += 1;
        if (attempts <= MOST_RECONNECTIONS) connect(null);
      });
      if (asked) asked.states.forEach(take);
      else send(opened, { type: 'open', tabId, anyway: anyway.current });
    };
    connect(early.isClosed ? null : early);
    return () => port.current?.disconnect();
  }, [tabId, early]);

  const request = useCallback((wanted: ReadingRequest) => {
    if (wanted.type === 'open') anyway.current = wanted.anyway;
    if (port.current) send(port.current, wanted);
  }, []);
  return { ...view, request };
}

function send(port: Browser.runtime.Port, request: ReadingRequest): void {
  port.postMessage(request);
}

function follow(before: ReadingView, state: ReadingState): ReadingView {
  if (state.phase === 'join-changed') return { ...before, join: state.join };
  if (state.phase !== 'save-changed') return { page: state, join: before.join };
  const { page } = before;
  return page.phase === 'article' ? { ...before, page: { ...page, save: state.save } } : before;
}
