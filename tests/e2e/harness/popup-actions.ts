import type { Page } from 'puppeteer-core';
import { PATIENCE } from './read-popup.ts';

/** Milliseconds between two looks. By the clock and not by frames: a popup that is covered draws none. */
const POLLING = 100;

/** Presses the button or link of that name, as a user finds it. @throws {Error} when it does not come. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"])`).click();
}

/** Waits until a page says something somewhere. @throws {Error} with what it says instead. */
export async function waitForText(page: Page, text: string): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted) => (document.body?.textContent ?? '').includes(wanted),
      { timeout: PATIENCE, polling: POLLING },
      text,
    );
  } catch (error) {
    throw new Error(`"${text}" never came; there was:\n${await textOf(page)}`, { cause: error });
  }
}

/** Everything that a page says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent);
}

/** Waits until the article in its frame says something, and gives everything it says. */
export async function waitForArticle(page: Page, text: string): Promise<string> {
  const read = await page.waitForFunction(
    (wanted) => {
      const article = document.querySelector('iframe')?.contentDocument?.body?.textContent ?? '';
      return article.includes(wanted) && article;
    },
    { timeout: PATIENCE, polling: POLLING },
    text,
  );
  return String(await read.jsonValue());
}
