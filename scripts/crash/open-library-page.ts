import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundlePageSide } from '../extract/bundle-page-side.ts';
import { findBrowser, thisMachine } from '../setup/find-browser.mjs';

/** Address that the library of the page lies under; answered by the test itself. */
export const LIBRARY_ORIGIN = 'https://library.example';

const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'];

/**
 * Bundles library code for the page that {@link openLibraryPage} opens.
 *
 * @param entry - URL of the module; what it exports is the page's global `side`.
 */
export function bundleLibrary(entry: URL): Promise<string> {
  return bundlePageSide(entry.href, 'side');
}

/**
 * A real Chromium with the library's own code in a plain page: the same IndexedDB, without the rest
 * of the extension.
 *
 * @param profile - folder that outlives the browser.
 */
export async function openLibraryPage(
  profile: string,
  code: string,
): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser('chromium', thisMachine());
  if (!executablePath) throw new Error('No Chromium is installed: npm run setup');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: FLAGS,
  });
  return { browser, page: await openTab(browser, code) };
}

/** One more tab of the same library. */
export async function openTab(browser: Browser, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void request.respond({ contentType: 'text/html', body: '<title>library</title>' }),
  );
  await page.goto(`${LIBRARY_ORIGIN}/`);
  await page.evaluate(`${code}; globalThis.side = side;`);
  return page;
}
