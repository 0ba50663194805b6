import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { READING_PORT, type ReadingRequest, type ReadingState } from '@/utils/messaging/protocol';

/** What is shown of a reading: `save-changed` has been worked into the article. */
export type ReadingView = Exclude<ReadingState, { readonly phase: 'save-changed' }>;

/** Browsers stop a background whenever they like; this often it is started again. */
const MOST_RECONNECTIONS = 3;

/** Follows the reading and saving of a tab, and gives the way to ask for more. */
export function useReading(tabId: number, title: string) {
  const [view, setView] = useState<ReadingView>({ phase: 'working', title });
  const port = useRef<Browser.runtime.Port | null>(null);
  const anyway = useRef(false);

  useEffect(() => {
    let attempts = 0;
    const connect = () => {
      const opened = browser.runtime.connect({ name: READING_PORT });
      port.current = opened;
      opened.onMessage.addListener((state: ReadingState) => setView((before) => follow(before, state)));
      opened.onDisconnect.addListener(() => {
        attempts += 1;
        if (attempts <= MOST_RECONNECTIONS) connect();
      });
      send(opened, { type: 'open', tabId, anyway: anyway.current });
    };
    connect();
    return () => port.current?.disconnect();
  }, [tabId]);

  const request = useCallback((wanted: ReadingRequest) => {
    if (wanted.type === 'open') anyway.current = wanted.anyway;
    if (port.current) send(port.current, wanted);
  }, []);
  return { view, request };
}

function send(port: Browser.runtime.Port, request: ReadingRequest): void {
  port.postMessage(request);
}

function follow(before: ReadingView, state: ReadingState): ReadingView {
  if (state.phase === 'save-changed') {
    return before.phase === 'article' ? { ...before, save: state.save } : before;
  }
  // A tab's title stays where the background was told none.
  if (state.phase === 'working' && state.title === '')
    return { phase: 'working', title: before.phase === 'article' ? '' : before.title };
  return state;
}
