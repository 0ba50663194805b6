import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LibraryFiller } from '@/scripts/library/fill-library.ts';
import { checkAccessibility } from '../harness/check-accessibility.ts';
import { buildGranted } from '../harness/grant-permission.ts';
import { makeLongDraft } from '../harness/make-long-draft.ts';
import { makePng } from '../harness/make-picture.ts';
import { openReader } from '../harness/open-reader.ts';
import { openWorld, type World } from '../harness/open-world.ts';
import { press, waitForText } from '../harness/popup-actions.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The rolling backup, end to end: real files arrive, old ones go, and the last one brings everything back. */
let extension: string;
/** The browser's own download folder. */
let folder: string;
let world: World;
let options: Page;

beforeAll(async () => {
  extension = await buildGranted('downloads');
  folder = await mkdtemp(join(tmpdir(), 'offprint-backups-'));
  world = await openWorld({ extension, downloadFolder: folder });
  const filler = await LibraryFiller.on(await world.openExtensionPage('article.html'));
  for (let number = 1; number <= 12; number += 1) {
    const draft = makeLongDraft({
      url: `http://news.example/${number}.html`,
      title: `第${number}篇`,
      paragraphs: 4,
      pictures: 1,
    });
    const base64 = makePng(64, 36, [number, 80, 90]).toString('base64');
    await filler.save(draft, { 'http://news.example/1.png': { type: 'image/png', base64 } });
  }
});

afterAll(async () => {
  await world.close();
  for (const made of [extension, folder]) await rm(made, { recursive: true, force: true });
});

/** Backups in the download folder, by name. */
async function listBackups(): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /offprint-backup-[\d-]+\.json$/.test(name)).sort();
}

test('a library without a backup reminds, and leads to where one is set up', async () => {
  const library = await world.openExtensionPage('library.html');
  await waitForText(library, 'There is no recent backup of your library.');
  await press(library, 'Set up backups');
  await waitForText(library, 'Automatic backup');
  options = library;
});

test('into the download folder: a file is there as soon as it is chosen', async () => {
  await options.locator('input[name=backup-way][value=downloads]').click();
  await waitForText(options, 'Last backup:');
  expect(await listBackups()).toEqual([expect.stringMatching(/^Offprint\/offprint-backup-/)]);
  expect(await checkAccessibility(options)).toEqual([]);
  const library = await world.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]');
  expect(await library.$('.backup-reminder')).toBeNull();
  await library.close();
});

test('only so many are kept: the oldest file goes from the disk', async () => {
  await options.bringToFront();
  await options.locator('input[name=backup-keep][value="3"]').click();
  const [first] = await listBackups();
  for (let count = 2; count <= 4; count += 1) {
    const before = (await listBackups()).at(-1);
    // Two within one second are one file, so it may take a second press.
    await waitUntil('the next file', async () => {
      await press(options, 'Back up now');
      return (await listBackups()).at(-1) !== before;
    });
  }
  await waitUntil('the oldest to go', async () => (await listBackups()).length === 3);
  expect(await listBackups()).not.toContain(first);
});

test('the last one brings everything back into an empty library', async () => {
  const backup = join(folder, (await listBackups()).at(-1) ?? '');
  const other = await openWorld();
  try {
    const page = await other.openExtensionPage('options.html#data');
    const input = await page.waitForSelector('.data-section input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(backup);
    await waitForText(page, 'The file is whole: 12 articles.');
    await page.locator('.data-part .button-main').click();
    await waitForText(page, 'Restored: 12 added, 0 completed');
    const reader = await openReader(other, 1);
    const shown = await waitUntil('the picture', () =>
      reader.$eval('.article-frame', (frame) => {
        const inner = (frame as HTMLIFrameElement).contentDocument;
        return inner?.images[0]?.naturalWidth === 64 && inner.body.textContent.length;
      }),
    );
    expect(shown).toBeGreaterThan(200);
    await press(reader, 'More');
    await press(reader, 'Verify this copy');
    await waitForText(reader, 'Everything is as it was saved.');
  } finally {
    await other.close();
  }
});
