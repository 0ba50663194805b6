import type { Page } from 'puppeteer-core';

/** Farthest that anything of an article moves between the moment it is shown and the last of its pictures, in pixels. */
export async function measureShift(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('article-shown').length > 0);
  return page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    const read = () =>
      [...(frame?.contentDocument?.body.children ?? [])].map(
        (block) => block.getBoundingClientRect().top + (frame?.getBoundingClientRect().top ?? 0),
      );
    const before = read();
    const areThere = () => !frame?.contentDocument?.querySelector('.picture-waiting');
    for (let tries = 0; tries < 300 && !areThere(); tries += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await Promise.all([...(frame?.contentDocument?.images ?? [])].map((image) => image.decode()));
    return Math.max(...read().map((top, index) => Math.abs(top - (before[index] ?? top))));
  });
}
