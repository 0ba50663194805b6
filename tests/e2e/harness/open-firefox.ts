import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Firefox, launchFirefox } from '@/scripts/browsers/launch-firefox.ts';
import { PageServer } from '@/scripts/browsers/serve-pages.ts';
import { builtExtension } from './open-world.ts';

/** A Firefox with the built extension, and an internet made of the pages that the test serves. */
export interface FirefoxWorld extends Firefox {
  readonly server: PageServer;
  /** Folder that exported files arrive in. */
  readonly downloads: string;
}

/** @throws {Error} when the extension has not been built. */
export async function openFirefox(): Promise<FirefoxWorld> {
  const server = await PageServer.start();
  const downloads = await mkdtemp(join(tmpdir(), 'offprint-downloads-'));
  const firefox = await launchFirefox({
    extension: builtExtension('firefox-mv3'),
    extensionId: 'offprint@offprint.invalid',
    proxyPort: server.port,
    downloads,
  });
  return {
    ...firefox,
    server,
    downloads,
    async close() {
      await firefox.close();
      await server.stop();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
