import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../../scripts/browsers/launch-chromium.ts';

/** Milliseconds until a page is given up. */
const PATIENCE = 30_000;

/**
 * Clicks the toolbar icon over a page and gives the running text that the library then holds; null
 * where nothing was saved. A page whose browser stumbles is tried once more.
 */
export async function clickAndRead(
  chromium: Chromium,
  url: string,
  tell: (problem: string) => void,
): Promise<string | null> {
  for (const attempt of [1, 2]) {
    try {
      return await clickOnce(chromium, url);
    } catch (error) {
      tell(`attempt ${attempt} at ${url}: ${String(error).slice(0, 160)}`);
    }
  }
  return null;
}

async function clickOnce(chromium: Chromium, url: string): Promise<string | null> {
  const page = await chromium.browser.newPage();
  let popup: Page | null = null;
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    popup = await chromium.openPopup(page);
    let state = await waitForEnd(popup);
    if (state === 'not-article') {
      await (await popup.$('.notice .button'))?.click();
      state = await waitForEnd(popup, true);
    }
    // The text saved last would be another page's.
    if (state !== 'saved') throw new Error(`not saved: ${state}`);
    return await popup.evaluate(readNewestText);
  } finally {
    // Either may be gone already.
    await Promise.allSettled([popup?.close(), page.close()]);
  }
}

async function waitForEnd(popup: Page, anyway = false): Promise<string> {
  const handle = await popup.waitForFunction(
    (isForced) => {
      if (document.querySelector('.save-done')) return 'saved';
      if (document.querySelector('.notice[role=alert], .save-failed')) return 'failed';
      return !isForced && document.querySelector('.notice .button') ? 'not-article' : false;
    },
    { timeout: PATIENCE, polling: 100 },
    anyway,
  );
  return String(await handle.jsonValue());
}

/** Runs in an extension page: the text of the version saved last. */
function readNewestText(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('offprint');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const cursor = database.transaction('texts').objectStore('texts').openCursor(null, 'prev');
      cursor.onerror = () => reject(cursor.error);
      cursor.onsuccess = () => {
        const row = cursor.result?.value as { text: string } | undefined;
        database.close();
        resolve(row?.text ?? null);
      };
    };
  });
}
