import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, waitForArticle, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld();
  options = await world.openExtensionPage('options.html');
});

afterAll(() => world.close());

/** Whether a switch is on. */
function isOn(name: string): Promise<boolean> {
  return options.$eval(
    `::-p-aria([name="${name}"][role="checkbox"])`,
    (input) => (input as HTMLInputElement).checked,
  );
}

test('has nothing that axe finds, in light and dark, wide and narrow', async () => {
  for (const width of [1200, 320]) {
    await options.setViewport({ width, height: 900 });
    for (const value of ['light', 'dark']) {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await checkAccessibility(options)).toEqual([]);
    }
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await options.setViewport({ width: 1200, height: 900 });
});

test('shows only what is looked for', async () => {
  await options.locator('input[type=search]').fill('pictures');
  await options.waitForFunction(() => document.querySelectorAll('.setting').length < 4);
  expect(await options.evaluate(() => document.querySelector('main')?.textContent)).toContain(
    'Keep the pictures',
  );
  // One entry of the data alone, and not the whole of them.
  await options.locator('input[type=search]').fill('trash');
  await options.waitForFunction(() => {
    const parts = [...document.querySelectorAll('.data-section .data-part h3')].map(
      (head) => head.textContent,
    );
    return parts.join() === 'Trash';
  });
  await options.click('input[type=search]', { count: 3 });
  await options.keyboard.press('Backspace');
  await options.waitForFunction(() => document.querySelectorAll('.data-section .data-part h3').length === 5);
});

test('holds at once, is put back section by section, and that is undone', async () => {
  await press(options, 'Keep the pictures');
  await options.reload();
  expect(await isOn('Keep the pictures')).toBe(false);
  await press(options, 'Reset');
  await waitForText(options, 'Reset to how it came');
  expect(await isOn('Keep the pictures')).toBe(true);
  await press(options, 'Undo');
  await waitUntil('the setting as it was', async () => !(await isOn('Keep the pictures')));
});

test('goes out as a file and comes back in', async () => {
  await press(options, 'Export options');
  const path = join(world.downloads, 'offprint-settings.json');
  const text = await waitUntil('the file', () => readFile(path, 'utf8').catch(() => null));
  expect(JSON.parse(text).settings.keepPictures).toBe(false);
  await writeFile(path, text.replace('"keepPictures": false', '"keepPictures": true'));
  const input = await options.$('#settings-file');
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
  await waitForText(options, 'Options imported');
  expect(await isOn('Keep the pictures')).toBe(true);
});

test('shows the shortcuts as they are bound', async () => {
  await waitForText(options, 'Alt+Shift+Y');
});

test('the first page makes an offprint of a packaged page, and saves it', async () => {
  const welcome = await world.openExtensionPage('welcome.html');
  expect(await checkAccessibility(welcome)).toEqual([]);
  const mark = world.server.seen.length;
  await press(welcome, 'Click as if this were the icon');
  expect(await waitForArticle(welcome, 'a pencil behind her ear')).not.toContain('Most viewed');
  expect(await checkAccessibility(welcome)).toEqual([]);
  await press(welcome, 'Save');
  await waitForText(welcome, 'Saved ·');
  expect(world.server.seen.slice(mark).filter(({ url }) => url.includes('sample'))).toEqual([]);
});
