import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, type ChromiumOptions, launchChromium } from '@/scripts/browsers/launch-chromium.ts';
import { PageServer } from '@/scripts/browsers/serve-pages.ts';

/** A Chromium with the built extension, and an internet made of the pages that the test serves. */
export interface World extends Chromium {
  readonly server: PageServer;
  /** Folder that exported files arrive in. */
  readonly downloads: string;
  /** Opens an address in a tab of its own. */
  visit(url: string): Promise<Page>;
}

/** @throws {Error} when the extension has not been built. */
export async function openWorld(
  options: Partial<Pick<ChromiumOptions, 'language' | 'incognito' | 'extension' | 'downloadFolder'>> = {},
): Promise<World> {
  const extension = builtExtension('chrome-mv3');
  const server = await PageServer.start();
  const downloads = await mkdtemp(join(tmpdir(), 'offprint-downloads-'));
  const chromium = await launchChromium({ extension, proxyPort: server.port, downloads, ...options });
  return {
    ...chromium,
    server,
    downloads,
    async visit(url) {
      const page = await chromium.browser.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await chromium.close();
      await server.stop();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** Folder of the extension as built for one browser. */
export function builtExtension(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = resolve('.output', target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: npm run build`);
  return folder;
}
