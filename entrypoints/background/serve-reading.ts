import type { Browser } from 'wxt/browser';
import { stayAwake } from '@/utils/browser/stay-awake';
import { isOwnPage } from '@/utils/messaging/check-sender';
import type { ReadingRequest } from '@/utils/messaging/protocol';
import { readReadingRequest } from '@/utils/messaging/read-message';
import { openReading } from './open-reading';
import type { Reading } from './reading';

/** Serves one popup for as long as its port is open, and keeps what it has read at hand for it. */
export function serveReading(port: Browser.runtime.Port): void {
  if (!port.sender || !isOwnPage(port.sender)) {
    port.disconnect();
    return;
  }
  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  void stayAwake(untilAborted(closed.signal));

  let reading: Reading | null = null;
  let watching = new AbortController();
  const open = (tabId: number, anyway: boolean) => {
    watching.abort();
    watching = new AbortController();
    reading = openReading(tabId, anyway);
    reading.watch((state) => port.postMessage(state), AbortSignal.any([closed.signal, watching.signal]));
  };
  const answer = (request: ReadingRequest) => {
    if (request.type === 'open') open(request.tabId, request.anyway);
    else if (request.type === 'save') void reading?.save();
    else if (request.type === 'join') void reading?.join(request.always);
    else if (request.type === 'stop-joining') reading?.stopJoining();
    else void reading?.undo();
  };
  port.onMessage.addListener((message: unknown) => {
    const request = readReadingRequest(message);
    if (request) answer(request);
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
