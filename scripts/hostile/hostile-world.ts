import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { makePng } from '../../tests/e2e/harness/make-picture.ts';
import { type Chromium, launchChromium } from '../browsers/launch-chromium.ts';
import { PageServer } from '../browsers/serve-pages.ts';
import { hostilePage } from './hostile-page.ts';
import type { Payload } from './read-payloads.ts';

/** A browser with the extension, and an internet of one news site and a trap. */
export interface HostileWorld extends Chromium {
  readonly server: PageServer;
  /** Folder that exported files arrive in. */
  readonly downloads: string;
  /** Address of a snippet's article. */
  addressOf(payload: Payload): string;
  /** Closes every tab that a snippet has opened. */
  closeStrays(): Promise<void>;
  /** Waits until no picture is on its way any more. */
  settle(library: Page): Promise<void>;
}

const SITE = 'http://paper.example';

/** Whatever a snippet asks for: pictures come, documents do not, so that no page can be taken away. */
function trap({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) {
  const wantsDocument = /text\/html/.test(String(headers.accept));
  return wantsDocument ? { status: 204 } : { type: 'image/png', body: makePng(64, 64) };
}

/** Serves the payloads and starts a browser with a build of the extension. */
export async function openHostileWorld(
  extension: string,
  payloads: readonly Payload[],
): Promise<HostileWorld> {
  const server = await PageServer.start();
  server.onHost('trap.test', trap);
  const picture = { type: 'image/png', body: makePng(640, 360) };
  server.on(`${SITE}/picture.png`, picture);
  const addressOf = ({ id }: Payload) => `${SITE}/${encodeURIComponent(id)}.html`;
  for (const payload of payloads) server.on(addressOf(payload), { body: hostilePage(payload) });
  const downloads = await mkdtemp(join(tmpdir(), 'offprint-hostile-'));
  const chromium = await launchChromium({ extension, proxyPort: server.port, downloads });
  // By the browser and not by the tabs, which may be past answering.
  const session = await chromium.browser.target().createCDPSession();
  const listTabs = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
  };
  const own = new Set(await listTabs());
  return {
    ...chromium,
    server,
    downloads,
    addressOf,
    async closeStrays() {
      const strays = (await listTabs()).filter((targetId) => !own.has(targetId));
      for (const targetId of strays) {
        // It may have gone by itself meanwhile.
        await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      }
    },
    async settle(library) {
      await library.waitForFunction(countPictureJobs, { timeout: 60_000, polling: 200 });
    },
    async close() {
      await chromium.close();
      await server.stop();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** True when the library waits for no picture. */
function countPictureJobs(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('offprint');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const range = IDBKeyRange.bound(['pictures'], ['pictures', []]);
      const counting = database.transaction('jobs').objectStore('jobs').count(range);
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result === 0);
      };
    };
  });
}
