import type { Target } from 'puppeteer-core';
import type { Chromium } from '../../../scripts/browsers/launch-chromium.ts';

/** Words that a made library has. */
const WORDS = ['经济', 'the', '中国', 'people', '城市', 'year', '问题', 'city', '市场'] as const;
/** A page that only wakes the background, and has no program that would use the database. */
const WAKER = 'icon/16.png';

/**
 * Milliseconds from nothing running to the omnibox's first suggestions: the background is stopped,
 * woken by a message, and asked in the way that the browser asks it. What it takes to talk to it from
 * outside is part of the time.
 */
export async function timeColdStarts(chromium: Chromium, rounds: number): Promise<readonly number[]> {
  const page = await chromium.openExtensionPage(WAKER);
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().includes(chromium.extension.id);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const running = await chromium.browser.targets().find(isOurs)?.worker();
    if (running) {
      const gone = new Promise((resolve) => chromium.browser.once('targetdestroyed', resolve));
      await running.close();
      await gone;
    }
    const start = performance.now();
    const woken = chromium.browser.waitForTarget(isOurs, { timeout: 60_000 });
    await page.evaluate(wake);
    const background = await (await woken).worker();
    await background?.evaluate(suggest, WORDS[round % WORDS.length] ?? 'the');
    times.push(performance.now() - start);
  }
  await page.close();
  return times;
}

interface Extension {
  readonly runtime: { connect(options: { name: string }): unknown };
  readonly omnibox: {
    readonly onInputChanged: {
      dispatch(text: string, suggest: (suggestions: readonly unknown[]) => void): void;
    };
  };
}

/** Runs in the page: a port that nobody serves wakes the background all the same. */
function wake(): void {
  (globalThis as never as { chrome: Extension }).chrome.runtime.connect({ name: 'bench' });
}

/** Runs in the background: what Chromium does for every letter after `off`. */
function suggest(text: string): Promise<void> {
  const { chrome } = globalThis as never as { chrome: Extension };
  return new Promise((resolve, reject) => {
    chrome.omnibox.onInputChanged.dispatch(text, (suggestions) =>
      suggestions.length > 0 ? resolve() : reject(new Error('nothing found')),
    );
  });
}
