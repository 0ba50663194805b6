import type { Browser, CDPSession } from 'puppeteer-core';
import type { PageServer } from '@/scripts/browsers/serve-pages.ts';

/** Hosts that browsers themselves ask for updates and the time, whatever page is open. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)(:\d+)?$/;

/** Requests that reached the network, without the browser's own errands. */
export function requestsSince(server: PageServer, mark: number): readonly string[] {
  return server.seen
    .slice(mark)
    .filter(({ method, url }) => !BROWSERS_OWN.test(method === 'CONNECT' ? url : new URL(url).host))
    .map(({ method, url }) => `${method} ${url}`);
}

/**
 * Listens to the network layer of every page and worker of the extension, where a request shows even
 * if it is never sent.
 *
 * @returns The list that fills as requests are made; `blob:`, `data:` and the extension's own files are no requests.
 */
export async function watchExtensionRequests(
  browser: Browser,
  extensionId: string,
): Promise<readonly string[]> {
  const made: string[] = [];
  const watch = async (session: CDPSession) => {
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (/^(https?|wss?|ftp):/.test(request.url)) made.push(request.url);
    });
  };
  for (const target of browser.targets()) {
    if (target.url().startsWith(`chrome-extension://${extensionId}/`))
      await watch(await target.createCDPSession());
  }
  return made;
}
