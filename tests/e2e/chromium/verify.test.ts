import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { openReader } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, waitForText } from '../harness/popup-actions.ts';
import { damageRow } from '../harness/raw-rows.ts';
import { readReceipt } from '../harness/read-popup.ts';
import { SAMPLE, serveSample } from '../harness/sample-site.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Verify in the reader: where a copy comes from, and whether it is still what was saved. */
let world: World;
let page: Page;
/** The only article's number, and its only version's. */
const ID = 1;

beforeAll(async () => {
  world = await openWorld();
  await serveSample(world.server);
  const source = await world.visit(`${SAMPLE.zh}?from=list`);
  const popup = await world.openPopup(source);
  await readReceipt(popup);
  await Promise.all([popup.close(), source.close()]);
  page = await openReader(world, ID);
});

afterAll(() => world.close());

/** Opens the sheet, and gives what it says of each part, once every checksum is computed. */
async function verify(): Promise<{ result: string; parts: Record<string, string> }> {
  await press(page, 'More');
  await press(page, 'Verify this copy');
  return readResult();
}

function readResult(): Promise<{ result: string; parts: Record<string, string> }> {
  return waitUntil('the result', () =>
    page.evaluate(() => {
      const result = document.querySelector('.copy-result')?.textContent ?? '';
      const parts = [...document.querySelectorAll('.copy-parts li')].map((part) => [
        part.querySelector('.copy-part')?.textContent ?? '',
        part.querySelector('.copy-state')?.textContent ?? '',
      ]);
      return result !== '' && !result.startsWith('Computing') && { result, parts: Object.fromEntries(parts) };
    }),
  );
}

test('a copy that is as it was saved says so, and where it comes from', async () => {
  const { result, parts } = await verify();
  expect(result).toBe('Everything is as it was saved.');
  expect(parts).toEqual({
    'Original page': 'unchanged',
    'Clean view': 'unchanged',
    Text: 'unchanged',
    'Picture 1': 'unchanged',
    'Picture 2': 'unchanged',
  });
  const facts = await page.$eval('.copy-facts', (list) => list.textContent);
  expect(facts).toContain(`Address visited${SAMPLE.zh}?from=list`);
  expect(facts).toMatch(/Read from the page\w+ \d+, \d{4} at/);
  expect(facts).toMatch(/Extraction\d/);
  const sums = await page.$$eval('.copy-parts code', (codes) => codes.map(({ textContent }) => textContent));
  expect(sums).toHaveLength(5);
  expect(sums.every((sum) => /^[0-9a-f]{64}$/.test(sum ?? ''))).toBe(true);
  expect(await checkAccessibility(page)).toEqual([]);
});

test('what was changed or has gone behind its back is named, part by part', async () => {
  await damageRow(page, 'bodies', ID, { html: '<p>他们从来没有这样说过。</p>' });
  await damageRow(page, 'pictureBytes', [ID, 1], { bytes: new Array(9).fill(7) });
  await damageRow(page, 'originals', ID, null);
  await press(page, 'Verify again');
  await waitForText(page, '3 parts are not as they were saved.');
  expect((await readResult()).parts).toEqual({
    'Original page': 'gone',
    'Clean view': 'changed since it was saved',
    Text: 'unchanged',
    'Picture 1': 'unchanged',
    'Picture 2': 'changed since it was saved',
  });
});

test('the sheet closes by Escape, and the article is there as before', async () => {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.copy-sheet') === null, { polling: 100 });
  expect(await page.$('.article-frame')).not.toBeNull();
});
