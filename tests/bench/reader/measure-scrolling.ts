import type { Page } from 'puppeteer-core';

/** Steps of the wheel, and how far each goes: through a long article in a few seconds. */
const STEPS = 120;
const STEP_PX = 240;

/** Durations of the frames while an open article is scrolled by the wheel, in milliseconds. */
export async function measureScrolling(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { frames });
  });
  await page.mouse.move(640, 450);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel({ deltaY: STEP_PX });
  return page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(1));
}
