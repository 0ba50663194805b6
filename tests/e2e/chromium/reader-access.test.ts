import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { openReader, settle, waitForArticle } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Reading without a mouse, without sharp eyes, and without much room. */
let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  const { id } = await filler.save(makeLongDraft({ paragraphs: 60, pictures: 1 }));
  page = await openReader(world, id);
});

afterAll(() => world.close());

async function choose(name: string, value: string): Promise<void> {
  await page.$eval(`input[name="${name}"][value="${value}"]`, (input) => (input as HTMLInputElement).click());
  await settle(page);
}

describe.each(['light', 'sepia', 'dark', 'black', 'contrast'])('in the theme %s', (theme) => {
  test('axe finds nothing, with the appearance panel open and shut', async () => {
    await page.click('button[aria-label="Appearance"]');
    await choose('theme', theme);
    await waitUntil('the theme', () =>
      page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
    );
    expect(await checkAccessibility(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

test('everything in the strip is reached by the tabulator, and the focus is seen', async () => {
  await page.reload();
  await waitForArticle(page);
  await page.bringToFront();
  const reached: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return {
        name: element?.getAttribute('aria-label') ?? element?.localName ?? '',
        isSeen: element?.matches(':focus-visible') && style?.outlineStyle !== 'none',
      };
    });
    if (focused.name === 'iframe') break;
    expect(focused.isSeen, focused.name).toBe(true);
    reached.push(focused.name);
  }
  for (const name of [
    'Saved articles',
    'Contents',
    'Highlights',
    'Appearance',
    'Read aloud',
    'Star',
    'Archive',
  ]) {
    expect(reached).toContain(name);
  }
});

test('Escape shuts a panel and gives the focus back to its button', async () => {
  await page.focus('button[aria-label="More"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="dialog"][aria-label="More"]');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More');
});

test.each([
  ['320 pixels', 320, 1],
  ['a zoom of 200 %', 640, 2],
])('nothing sticks out at %s', async (_, width, deviceScaleFactor) => {
  await page.setViewport({ width, height: 700, deviceScaleFactor });
  await settle(page);
  const widths = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    article: document.querySelector('iframe')?.contentDocument?.documentElement.scrollWidth ?? 0,
    frame: document.querySelector('iframe')?.clientWidth ?? 0,
  }));
  expect(widths.page).toBeLessThanOrEqual(width);
  const more = await page.$eval(
    'button[aria-label="More"]',
    (button) => button.getBoundingClientRect().right,
  );
  expect(more).toBeLessThanOrEqual(width);
  expect(widths.article).toBeLessThanOrEqual(widths.frame);
  expect(await checkAccessibility(page)).toEqual([]);
});
