import type { CDPSession, Page, Target } from 'puppeteer-core';

/** What must not happen on a page of ours. One line each. */
export interface Sightings {
  readonly executed: string[];
  readonly requests: string[];
  readonly navigations: string[];
}

/** A page under watch. */
export interface Watch {
  readonly sightings: Sightings;
  /** Elements seen that only a build without the sanitiser can show. */
  foreign: number;
  /** Forgets everything so far, for the next snippet. */
  reset(): void;
  stop(): void;
}

const MARK = 'offprint-hostile:';

/** Runs in every document before anything else: what a snippet calls when it runs. */
function defineMarker(mark: string): void {
  const report = (what: unknown) => console.debug(mark + String(what));
  // A real dialog would take the focus, and with it the popup.
  Object.assign(globalThis, { __pwn: report, alert: report, confirm: report, prompt: report, print: report });
}

/**
 * Watches a page from the browser's side: scripts that run, requests that are made (what a policy
 * refuses is none), and documents or tabs that nobody asked for.
 *
 * @param own - addresses that the page itself may be at.
 */
export async function watchPage(page: Page, own: RegExp): Promise<Watch> {
  const session = await page.createCDPSession();
  const sightings: Sightings = { executed: [], requests: [], navigations: [] };
  watchScripts(session, sightings);
  watchRequests(session, sightings);
  session.on('Page.frameNavigated', ({ frame }) => {
    if (!own.test(frame.url)) sightings.navigations.push(frame.url);
  });
  session.on('Page.javascriptDialogOpening', () => sightings.executed.push('dialog'));
  const onTarget = (target: Target) => {
    if (target.opener() === page.target()) sightings.navigations.push(`tab ${target.url()}`);
  };
  page.browser().on('targetcreated', onTarget);
  await Promise.all(
    ['Page', 'Runtime', 'Network'].map((domain) => session.send(`${domain}.enable` as 'Page.enable')),
  );
  await page.evaluateOnNewDocument(defineMarker, MARK);
  await Promise.all(page.frames().map((frame) => frame.evaluate(defineMarker, MARK).catch(() => undefined)));
  return {
    sightings,
    foreign: 0,
    reset() {
      for (const list of Object.values(sightings)) list.length = 0;
    },
    stop() {
      page.browser().off('targetcreated', onTarget);
    },
  };
}

/** Marker calls, and calls that found no marker yet. */
function watchScripts(session: CDPSession, { executed }: Sightings): void {
  session.on('Runtime.consoleAPICalled', ({ args }) => {
    const text = String(args[0]?.value ?? '');
    if (text.startsWith(MARK)) executed.push(text.slice(MARK.length));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    if (text.includes('__pwn')) executed.push(text);
  });
}

function watchRequests(session: CDPSession, { requests }: Sightings): void {
  const urls = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^(https?|wss?|ftp):/.test(request.url)) return;
    urls.set(requestId, request.url);
    requests.push(request.url);
  });
  session.on('Network.loadingFailed', ({ requestId, blockedReason }) => {
    const url = urls.get(requestId);
    if (blockedReason !== 'csp' || url === undefined) return;
    const index = requests.lastIndexOf(url);
    if (index >= 0) requests.splice(index, 1);
  });
  session.on('Network.webSocketCreated', ({ url }) => requests.push(url));
}
