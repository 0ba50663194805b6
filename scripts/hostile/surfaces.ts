import type { Page } from 'puppeteer-core';
import { provoke } from './provoke.ts';
import type { Watch } from './watch-page.ts';

/** How a page of ours stood a snippet: what it saw is in its watch, what is wrong with it here. */
export type Broken = string | null;

/** Long enough for what a snippet sets going by itself, and after it was touched. */
const QUIET = 120;

/** Parts of our pages that show something of an article outside its frame. */
const SHOWN = '.article-head, [data-article]';

const SHOWN_FRAME = 'iframe.article-frame[data-shown="yes"]';

/**
 * Touches everything that a page shows of articles and takes what it did into the watch.
 *
 * @param parts - selector of what shows something of an article outside its frame.
 */
export async function touch(page: Page, watch: Watch, parts = SHOWN): Promise<Broken> {
  await quiet();
  const after = await page.evaluate(provoke, parts);
  watch.foreign += after.foreign;
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 480);
  await quiet();
  watch.sightings.requests.push(...after.loaded.filter((url) => !watch.sightings.requests.includes(url)));
  if (!after.alive) return 'the page can no longer make elements';
  return after.touched > 0 ? null : 'nothing of an article was there to be touched';
}

/** Waits until an article stands in its frame and has the sentence that has to be in it. */
export async function waitForArticle(page: Page, sentence: string, timeout: number): Promise<Broken> {
  const found = await page
    .waitForFunction(
      (selector, text) => {
        const frame = document.querySelector<HTMLIFrameElement>(selector);
        return frame?.contentDocument?.documentElement?.textContent?.includes(text);
      },
      { timeout, polling: 50 },
      SHOWN_FRAME,
      sentence,
    )
    .then(
      () => true,
      () => false,
    );
  return found ? null : 'the article is not shown';
}

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, QUIET));
}
