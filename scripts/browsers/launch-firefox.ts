import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, thisMachine } from '../setup/find-browser.mjs';
import { FirefoxToolbar } from './firefox-toolbar.ts';
import { Marionette } from './marionette.ts';

export interface FirefoxOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Identity the manifest gives itself under `browser_specific_settings.gecko.id`. */
  readonly extensionId: string;
  /** Port of a {@link PageServer} that stands in for the whole network. */
  readonly proxyPort: number;
  /** Folder that downloads go to, without asking. */
  readonly downloads: string;
}

/** A running Firefox with the extension in it, on a profile of its own that goes when it closes. */
export interface Firefox {
  readonly page: Marionette;
  readonly toolbar: FirefoxToolbar;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** Host part of every `moz-extension:` address; otherwise random for each profile. */
const EXTENSION_HOST = '0ff91717-0ff9-4717-8ff9-0ff917170ff9';

/** @throws {Error} when no Firefox is installed or it does not come up within half a minute. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executablePath = findBrowser('firefox', thisMachine());
  if (!executablePath) throw new Error('No Firefox is installed: npm run setup');
  const profile = await mkdtemp(join(tmpdir(), 'offprint-firefox-'));
  const port = await findFreePort();
  await writeFile(join(profile, 'user.js'), toUserJs(preferences(options, port)));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const child = spawn(executablePath, [...args, '--profile', profile], { stdio: 'ignore' });
  const close = async () => {
    await endProcess(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await connectWhenUp(child, port);
    await page.send('WebDriver:NewSession', { capabilities: {} });
    await page.send('Addon:Install', { path: options.extension, temporary: true });
    await closeWelcome(page);
    return {
      page,
      toolbar: new FirefoxToolbar(page, options.extensionId),
      extensionUrl: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
      close: async () => {
        page.disconnect();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The page that opens after installing, which would stand in front of the page under test. */
function closeWelcome(page: Marionette): Promise<void> {
  return page.evaluateInBrowser(`
    const welcome = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    while (!welcome()) await new Promise((resolve) => setTimeout(resolve, 50));
    gBrowser.removeTab(welcome());
  `);
}

function preferences(options: FirefoxOptions, port: number): Record<string, string | number | boolean> {
  return {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: EXTENSION_HOST }),
    // What the user grants on installing from the store; a temporary add-on would have to be asked.
    'extensions.originControls.grantByDefault': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // 2: the folder that is named here.
    'browser.download.folderList': 2,
    'browser.download.dir': options.downloads,
    'browser.download.useDownloadDir': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
  };
}

function toUserJs(values: Record<string, string | number | boolean>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** Firefox says nothing when it is ready, so its port is asked until it answers. */
async function connectWhenUp(child: ChildProcess, port: number): Promise<Marionette> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await Marionette.connect(port);
    } catch (error) {
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
