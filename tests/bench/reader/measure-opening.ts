import type { Page } from 'puppeteer-core';

/** Milliseconds since navigation began. */
export interface Opening {
  readonly paint: number;
  /** The article stands in its frame; NaN where there is none. */
  readonly shown: number;
}

/** Opens a page and reads the browser's own times of it. */
export async function measureOpening(page: Page, url: string, hasArticle: boolean): Promise<Opening> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(
    (waits) =>
      performance.getEntriesByName('first-paint').length > 0 &&
      (!waits || performance.getEntriesByName('article-shown').length > 0),
    {},
    hasArticle,
  );
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN,
    shown: performance.getEntriesByName('article-shown')[0]?.startTime ?? Number.NaN,
  }));
}
