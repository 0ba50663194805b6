import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { serveFolder } from '../browsers/serve-folder.ts';
import { PageServer } from '../browsers/serve-pages.ts';
import { type GivenPictures, LibraryFiller, readPicture } from '../library/fill-library.ts';

const SITE = 'http://sample.example/';
const PICTURES = ['harbour', 'notebook', 'reading-room', 'shipyard'];

/** Languages that the interface is shot in. */
export type Language = 'en' | 'zh_CN' | 'zh_TW';

export interface Picture {
  /** Path within the extension, or a whole address. */
  readonly path: string;
  /** Selector of what is pressed first. */
  readonly press?: string;
  readonly width: number;
  readonly height: number;
  /** File that it is written to; its ending says how. */
  readonly file: string;
}

/** A browser with the built extension and both sample articles in its library. */
export interface Gallery {
  readonly ids: Readonly<Record<'zh' | 'en', number>>;
  setTheme(theme: string): Promise<void>;
  shoot(picture: Picture): Promise<void>;
  /** Puts pictures side by side into one, each half the size. */
  compose(files: readonly string[], file: string): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(language: Language): Promise<Gallery> {
  const server = await PageServer.start();
  const chromium = await launchChromium({
    extension: resolve('.output/chrome-mv3'),
    proxyPort: server.port,
    language,
  });
  await serveFolder(server, 'scripts/sample', SITE);
  const home = await chromium.openExtensionPage('article.html');
  const ids = await fill(home, (url) => visit(chromium.browser, url));
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
    async shoot({ path, press, width, height, file }) {
      await page.setViewport({ width, height });
      const url = path.includes('://') ? path : `chrome-extension://${chromium.extension.id}/${path}`;
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      await settle(page);
      if (press) {
        await page.click(press);
        await settle(page);
      }
      await page.screenshot({ path: file as `${string}.png` });
    },
    async compose(files, file) {
      const images = await Promise.all(
        files.map(async (name) => `data:image/png;base64,${(await readFile(name)).toString('base64')}`),
      );
      await page.setViewport({ width: 1280, height: 596, deviceScaleFactor: 1 });
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

async function visit(
  browser: Awaited<ReturnType<typeof launchChromium>>['browser'],
  url: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Saves both sample articles as a click on the toolbar icon would. */
async function fill(home: Page, open: (url: string) => Promise<Page>): Promise<Gallery['ids']> {
  const filler = await LibraryFiller.on(home);
  const given = await Promise.all(
    PICTURES.map(
      async (name): Promise<[string, GivenPictures[string]]> => [
        `${SITE}pictures/${name}.jpg`,
        await readPicture(`scripts/sample/pictures/${name}.jpg`),
      ],
    ),
  );
  const save = async (language: 'zh' | 'en') => {
    const page = await open(`${SITE}${language}/`);
    const { id } = await filler.save(await filler.capture(page), Object.fromEntries(given));
    await page.close();
    return id;
  };
  return { en: await save('en'), zh: await save('zh') };
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

/** Runs in the page: two sheets on a grey table. */
async function showSideBySide(sources: readonly string[]): Promise<void> {
  document.body.style.cssText = 'display:flex;gap:16px;margin:0;padding:16px;background:#dcdad5';
  const images = sources.map((source) => {
    const image = new Image();
    image.src = source;
    image.style.cssText = 'inline-size:calc(50% - 8px);border-radius:6px;box-shadow:0 2px 12px #0003';
    return image;
  });
  document.body.append(...images);
  await Promise.all(images.map((image) => image.decode()));
}
