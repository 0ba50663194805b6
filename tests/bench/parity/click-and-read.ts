import { type Page, TimeoutError } from 'puppeteer-core';
import type { Chromium } from '../../../scripts/browsers/launch-chromium.ts';

/** Milliseconds until a page is given up. */
const PATIENCE = 30_000;

/**
 * Clicks the toolbar icon over a page and gives the running text that the library then holds; null
 * where nothing was saved.
 */
export async function clickAndRead(chromium: Chromium, url: string): Promise<string | null> {
  const page = await chromium.browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const popup = await chromium.openPopup(page);
    const state = await waitForEnd(popup);
    if (state === 'not-article') {
      await (await popup.$('.notice .button'))?.click();
      await waitForEnd(popup, true);
    }
    return await popup.evaluate(readNewestText);
  } catch (error) {
    // A page that gives no answer in time gives no text.
    if (error instanceof TimeoutError) return null;
    throw error;
  } finally {
    await page.close();
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
