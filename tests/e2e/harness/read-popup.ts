import type { Page } from 'puppeteer-core';

/** Longest that a step of a test is waited for, in milliseconds. */
export const PATIENCE = 30_000;

/** The receipt's text once every picture has come or been given up. */
export async function readReceipt(popup: Page): Promise<string> {
  await popup.waitForFunction(
    () => {
      const line = document.querySelector('.save-done [role=status]');
      if (!line) return false;
      const [, kept, all] = /(\d+)\/(\d+)/.exec(line.textContent ?? '') ?? [];
      return kept === all || line.querySelector('.save-hint') !== null;
    },
    { timeout: PATIENCE, polling: 100 },
  );
  return popup.$eval('.save-done [role=status]', (line) => line.textContent ?? '');
}

/** Text of the article in the frame of a popup or reader. */
export async function readArticle(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLIFrameElement>('.article-frame')?.contentDocument?.body?.textContent.trim(),
    { timeout: PATIENCE, polling: 100 },
  );
  return page.$eval(
    '.article-frame',
    (frame) => (frame as HTMLIFrameElement).contentDocument?.body?.textContent ?? '',
  );
}

/** Text of what stands above the article. */
export function readHead(page: Page): Promise<string> {
  return page.$eval('.article-head', (head) => (head as HTMLElement).textContent);
}

/** Clicks a button or link by its name. */
export async function press(page: Page, name: string): Promise<void> {
  const target = await page.waitForSelector(`::-p-aria([name="${name}"])`, { timeout: PATIENCE });
  await target?.click();
}
