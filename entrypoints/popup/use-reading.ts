import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
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

/** A port that was opened before there was a view of what comes through it. */
interface EarlyPort {
  readonly port: Browser.runtime.Port;
  /** What has come through it so far; empty until a tab was asked for. */
  readonly states: ReadingState[];
  /** The tab that was asked for. */
  tabId: number | null;
}

let early: EarlyPort | null = null;

/** Opens the way to the background, which may be asleep: it wakes while the popup still gathers what it asks. */
export function wakeBackground(): void {
  const port = browser.runtime.connect({ name: READING_PORT });
  early = { port, states: [], tabId: null };
  port.onDisconnect.addListener(() => {
    if (early?.port === port) early = null;
  });
}

/** Asks for a tab while the popup is still being built; `useReading` goes on from there. */
export function readAhead(tabId: number): void {
  if (!early) return;
  const { port, states } = early;
  early.tabId = tabId;
  port.onMessage.addListener((state: ReadingState) => states.push(state));
  send(port, { type: 'open', tabId, anyway: false });
}

/** Follows the reading and saving of a tab, and gives the way to ask for more. */
export function useReading(tabId: number, title: string) {
  const [view, setView] = useState<ReadingView>({
    page: { phase: 'working', title },
    join: { phase: 'idle' },
  });
  const port = useRef<Browser.runtime.Port | null>(null);
  const anyway = useRef(false);

  // Asked for before anything is painted: a popup that is closed at its first sight has been heard.
  useLayoutEffect(() => {
    let attempts = 0;
    const connect = () => {
      const ahead = early;
      early = null;
      const opened = ahead?.port ?? browser.runtime.connect({ name: READING_PORT });
      port.current = opened;
      const take = (state: ReadingState) => setView((before) => follow(before, state));
      opened.onMessage.addListener(take);
      opened.onDisconnect.addListener(() => {
        attempts += 1;
        if (attempts <= MOST_RECONNECTIONS) connect();
      });
      if (ahead?.tabId === tabId) ahead.states.forEach(take);
      else send(opened, { type: 'open', tabId, anyway: anyway.current });
    };
    connect();
    return () => port.current?.disconnect();
  }, [tabId]);

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
