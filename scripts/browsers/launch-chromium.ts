import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser, thisMachine } from '../setup/find-browser.mjs';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of a {@link PageServer} that stands in for the whole network; without it the network is real. */
  readonly proxyPort?: number;
  /** Language of the browser's interface, and so of the extension's. */
  readonly language?: 'en' | 'zh_CN' | 'zh_TW';
  /** Folder that downloads go to. */
  readonly downloads?: string;
  /**
   * Folder that is the browser's own download folder: files come into it as they come to its user, under
   * the names and in the folders that an extension asks for, which `downloads` does not heed.
   */
  readonly downloadFolder?: string;
  readonly headless?: boolean;
  /** Lets the extension run in private windows, as its user can. */
  readonly incognito?: boolean;
}

/** A running Chromium with the extension in it, on a profile of its own that goes when it closes. */
export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Clicks the toolbar icon over a page, for real, and gives the popup that opens. */
  openPopup(page: Page): Promise<Page>;
  /** Opens a page of the extension (`library.html`) in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Quiet, fast and the same everywhere; `--no-sandbox` because a container's root cannot have one. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=LocalNetworkAccessChecks,OptimizationHints,MediaRouter,Translate',
];

/** @throws {Error} when no Chromium is installed. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium', thisMachine());
  if (!executablePath) throw new Error('No Chromium is installed: npm run setup');
  const profile = await mkdtemp(join(tmpdir(), 'offprint-chromium-'));
  if (options.downloadFolder) await preferDownloadFolder(profile, options.downloadFolder);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...FLAGS, ...proxyFlags(options.proxyPort)],
    env: { ...process.env, ...languageVariables(options.language ?? 'en') },
    ...(options.downloads && !options.downloadFolder
      ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } }
      : {}),
  });
  const extension = await installExtension(browser, options);
  await closeWelcome(browser);
  return {
    browser,
    extension,
    async openPopup(page) {
      await page.bringToFront();
      // One that is still closing is not the one that opens.
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget(
        (target) => target.url().endsWith('/popup.html') && !before.has(target),
      );
      // Both at once, so that neither fails unheard where the other has failed already.
      const [target] = await Promise.all([opened, extension.triggerAction(page)]);
      return target.asPage();
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Sets the profile as its user would in the browser's settings. */
async function preferDownloadFolder(profile: string, folder: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function proxyFlags(port: number | undefined): string[] {
  if (port === undefined) return [];
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/**
 * How Chromium on Linux learns its language; elsewhere it follows the system. The locale itself is the
 * one that every machine has: in one that is not installed, names of files lose their Chinese.
 */
function languageVariables(language: string): Record<string, string> {
  return { LANGUAGE: language, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
}

/** Waits for the installation, which `launch({ enableExtensions: [path] })` does not. */
async function installExtension(browser: Browser, options: ChromiumOptions): Promise<Extension> {
  const id = await browser.installExtension(options.extension, {
    enabledInIncognito: options.incognito ?? false,
  });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension');
  return extension;
}

/** The page that opens after installing, which would stand in front of the page under test. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
}
