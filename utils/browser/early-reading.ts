import { type Browser, browser } from 'wxt/browser';
import { READING_PORT, type ReadingRequest, type ReadingState } from '@/utils/messaging/protocol';
import { readTabInFront, type TabInFront } from './read-tab-in-front';

/** A reading that was asked for before there was a view of it. */
export interface EarlyReading {
  readonly port: Browser.runtime.Port;
  /** Rejected where no tab is in front; once it is there, the background has been asked to read it. */
  readonly tab: Promise<TabInFront>;
  /** What has come through the port so far. */
  readonly states: readonly ReadingState[];
  /** Whether the background has gone meanwhile: it has to be asked anew. */
  isClosed: boolean;
}

/** Where the script in the head of a page leaves it for the page's program. */
interface Left {
  offprintReading?: EarlyReading;
}

/**
 * Wakes the background, which may be asleep, and asks it to read the tab in front: from a script in the head
 * of the popup, so that the page is being read while the popup's own program is still on its way.
 *
 * @returns the same, the second time.
 */
export function readEarly(): EarlyReading {
  const left: typeof globalThis & Left = globalThis;
  left.offprintReading ??= ask();
  return left.offprintReading;
}

function ask(): EarlyReading {
  const port = browser.runtime.connect({ name: READING_PORT });
  const states: ReadingState[] = [];
  const tab = readTabInFront().then((front) => {
    if (!early.isClosed)
      port.postMessage({ type: 'open', tabId: front.id, anyway: false } satisfies ReadingRequest);
    return front;
  });
  const early: EarlyReading = { port, tab, states, isClosed: false };
  port.onMessage.addListener((state: ReadingState) => states.push(state));
  port.onDisconnect.addListener(() => {
    early.isClosed = true;
  });
  return early;
}
