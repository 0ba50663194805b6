import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { serveFolder } from '../browsers/serve-folder.ts';
import { PageServer } from '../browsers/serve-pages.ts';
import { fillGallery, SITE } from './fill-gallery.ts';

/** The samples once more, under addresses that are not in the library. */
export const UNSAVED = 'http://unsaved.example/';
/** A page that is no article. */
export const FRONT_PAGE = 'http://front.example/';

/** Languages that the interface is shot in. */
export type Language = 'en' | 'zh_CN' | 'zh_TW';

export interface Picture {
  /** Path within the extension, or a whole address. */
  readonly path: string;
  /** The popup over that page is shot, not the page. */
  readonly isPopup?: boolean;
  /** Selector of what is pressed first. */
  readonly press?: string;
  /** Key that is struck first. */
  readonly key?: string;
  /** The whole length of it, and not what a window shows. */
  readonly isWhole?: boolean;
  readonly width: number;
  readonly height: number;
  /** File that it is written to; its ending says how. */
  readonly file: string;
}

/** A browser with the built extension, and a library with both sample articles and some more in it. */
export interface Gallery {
  readonly ids: Readonly<Record<'zh' | 'en', number>>;
  setTheme(theme: string): Promise<void>;
  shoot(picture: Picture): Promise<void>;
  /** Puts pictures side by side into one, 1280 pixels wide. */
  compose(files: readonly string[], file: string, height: number): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(language: Language): Promise<Gallery> {
  const server = await PageServer.start();
  const chromium = await launchChromium({
    extension: resolve('.output/chrome-mv3'),
    proxyPort: server.port,
    language,
  });
  for (const site of [SITE, UNSAVED]) await serveFolder(server, 'scripts/sample', site);
  server.on(FRONT_PAGE, { type: 'text/html; charset=utf-8', body: '<title>Skerry Bay</title><p>Home</p>' });
  const home = await chromium.openExtensionPage('article.html');
  const ids = await fillGallery(home, chromium.browser);
  const page = await chromium.browser.newPage();
  return {
    ids,
    async setTheme(theme) {
      await home.evaluate(
        (value) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { set: (items: object) => Promise<void> } } };
            }
          ).chrome.storage.local.set({ settings: { theme: value } }),
        theme,
      );
    },
    async shoot({ path, isPopup = false, press, key, isWhole = false, width, height, file }) {
      await page.setViewport({ width, height });
      const url = path.includes('://') ? path : `chrome-extension://${chromium.extension.id}/${path}`;
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      const shown = isPopup ? await chromium.openPopup(page) : page;
      if (isPopup) await settlePopup(shown);
      await settle(shown);
      if (press) await shown.click(press);
      if (key) await shown.keyboard.press(key as KeyInput);
      if (press || key) await settle(shown);
      await shown.screenshot({ path: file as `${string}.png`, fullPage: isWhole });
      if (isPopup) await closePopup(shown);
    },
    async compose(files, file, height) {
      const images = await Promise.all(
        files.map(async (name) => `data:image/png;base64,${(await readFile(name)).toString('base64')}`),
      );
      await page.setViewport({ width: 1280, height, deviceScaleFactor: 1 });
      await page.goto('about:blank');
      await page.evaluate(showSideBySide, images);
      await page.screenshot({ path: file as `${string}.png` });
    },
    async close() {
      await chromium.close();
      await server.stop();
    },
  };
}

/** Until the popup says what it has to say: the article with its receipt, or why there is none. */
async function settlePopup(popup: Page): Promise<void> {
  await popup.waitForSelector('.save-done, .notice', { timeout: 20_000 });
}

/** Takes back what opening it saved, so that it is new the next time too. */
async function closePopup(popup: Page): Promise<void> {
  const undo = await popup.$('.save-done button:has(.icon)');
  await undo?.click();
  if (undo) await popup.waitForSelector('.save-plain');
  await popup.close();
}

/** Until the article and its pictures are drawn, where there is one. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    const isThere = () =>
      !frame || (frame.dataset.shown && !frame.contentDocument?.querySelector('.picture-waiting'));
    for (let tries = 0; tries < 240 && !isThere(); tries += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await Promise.all(
      [...(frame?.contentDocument?.images ?? [])].map((image) => image.decode().catch(() => undefined)),
    );
    await document.fonts.ready;
    // Transitions of 140 ms and the next frame.
    for (let n = 0; n < 20; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** Runs in the page: sheets on a grey table. */
async function showSideBySide(sources: readonly string[]): Promise<void> {
  document.body.style.cssText = 'display:flex;gap:16px;margin:0;padding:16px;background:#dcdad5';
  const share = `calc((100% - ${16 * (sources.length - 1)}px) / ${sources.length})`;
  const images = sources.map((source) => {
    const image = new Image();
    image.src = source;
    image.style.cssText = `inline-size:${share};align-self:start;border-radius:6px;box-shadow:0 2px 12px #0003`;
    return image;
  });
  document.body.append(...images);
  await Promise.all(images.map((image) => image.decode()));
}
