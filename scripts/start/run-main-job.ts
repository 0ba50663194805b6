import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/launch-chromium.ts';
import { readStrings, type Strings } from './read-strings.ts';

/** What the main job left. */
export interface MainJobOutcome {
  /** The receipt, in the popup's words. */
  readonly receipt: string;
  /** The clean article, as exported. */
  readonly markdown: string;
  /** Paths of screenshots and exported files. */
  readonly files: readonly string[];
}

export interface MainJobOptions {
  readonly url: string;
  /** Folder for screenshots and exported files; what is in it is thrown away. */
  readonly out: string;
  readonly language: 'en' | 'zh_CN';
}

/** Longest that anything is waited for, in milliseconds. */
const PATIENCE = 60_000;

/**
 * The main job as its user does it: clicks the toolbar icon over a page, waits for the receipt with its
 * pictures, opens the list, exports everything as Markdown and as JSON, and opens the article.
 *
 * @throws {Error} that says which step was not reached.
 */
export async function runMainJob(chromium: Chromium, options: MainJobOptions): Promise<MainJobOutcome> {
  const { url, out } = options;
  const strings = readStrings(options.language);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await photograph(page, join(out, '1-page.png'));
  const popup = await chromium.openPopup(page);
  const receipt = await readReceipt(popup, strings);
  await photograph(popup, join(out, '2-popup.png'));

  const library = await chromium.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]', { timeout: PATIENCE });
  await photograph(library, join(out, '3-list.png'));
  for (const format of ['markdown', 'json'] as const) await exportAll(library, strings, format, out);

  const reader = await chromium.openExtensionPage(await firstReaderPath(library));
  await reader.waitForFunction(isArticleShown, { timeout: PATIENCE });
  await photograph(reader, join(out, '4-reader.png'));
  const files = (await readdir(out)).sort().map((name) => join(out, name));
  return { receipt, markdown: await readMarkdown(files), files };
}

/** Waits for the save and its pictures; a page that does not look like an article is read all the same. */
async function readReceipt(popup: Page, strings: Strings): Promise<string> {
  const anyway = popup
    .waitForSelector(`::-p-aria(${strings('popup.readAnyway')})`, { timeout: PATIENCE })
    .then((button) => button?.click())
    // No such button: it is an article, or the popup is gone.
    .catch(() => undefined);
  const done = await popup.waitForSelector('.save-done [role=status], .save-failed [role=alert]', {
    timeout: PATIENCE,
  });
  await popup.waitForFunction(allPicturesSettled, { timeout: PATIENCE });
  const text = await done?.evaluate((line) => line.textContent?.trim() ?? '');
  void anyway;
  if (!text) throw new Error('the popup showed no receipt');
  return text;
}

/** Runs in the reader: the article is in its frame, and its pictures with it. */
function isArticleShown(): boolean {
  const inner = document.querySelector<HTMLIFrameElement>('.article-frame')?.contentDocument;
  return Boolean(inner?.body.textContent) && !inner?.querySelector('.picture-waiting');
}

/** Runs in the popup: the receipt counts `kept/all` pictures, and says in a further line how many could not be had. */
function allPicturesSettled(): boolean {
  const line = document.querySelector('.save-line [role]')?.textContent ?? '';
  const [, kept, all] = /(\d+)\/(\d+)/.exec(line) ?? [];
  return kept === all || document.querySelector('.save-hint') !== null;
}

async function exportAll(
  library: Page,
  strings: Strings,
  format: 'markdown' | 'json',
  out: string,
): Promise<void> {
  const before = new Set(await readdir(out));
  await library.locator(`::-p-aria(${strings('export.open')})`).click();
  await library.locator(`input[name=export-format][value=${format}]`).click();
  await library.locator('.export-foot button').click();
  await library.waitForSelector('.export-done', { timeout: PATIENCE });
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const fresh = (await readdir(out)).filter(
      (name) => !before.has(name) && !/\.(?:crdownload|tmp)$/.test(name),
    );
    if (fresh.length > 0) break;
    if (Date.now() > deadline) throw new Error(`no file came of ${format}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await library.keyboard.press('Escape');
}

function firstReaderPath(library: Page): Promise<string> {
  return library.$eval('[data-article] a[href^="reader.html"]', (link) => link.getAttribute('href') ?? '');
}

/** The first article exported, out of the file or the archive it came in. */
async function readMarkdown(files: readonly string[]): Promise<string> {
  const plain = files.find((file) => file.endsWith('.md'));
  if (plain) return readFile(plain, 'utf8');
  const archive = files.find((file) => file.endsWith('.zip'));
  if (!archive) throw new Error('there is no Markdown among the exported files');
  const entries = Object.entries(unzipSync(await readFile(archive)));
  const [, bytes] = entries.find(([name]) => name.endsWith('.md')) ?? [];
  if (!bytes) throw new Error('there is no Markdown in the exported archive');
  return new TextDecoder().decode(bytes);
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: path as `${string}.png` });
}
