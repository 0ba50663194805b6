import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { press } from '../../tests/e2e/harness/read-popup.ts';
import { WITNESS } from './hostile-page.ts';
import type { HostileWorld } from './hostile-world.ts';
import { type Broken, touch } from './surfaces.ts';
import { type Sightings, watchPage } from './watch-page.ts';

/** What an exported page did when it was opened. */
export interface Exported {
  /** Snippet's id. */
  readonly payload: string;
  readonly sightings: Sightings;
  readonly broken: Broken;
}

/** A page of an export. */
interface Page {
  readonly name: string;
  readonly html: string;
}

/** Where the exported pages are opened: an ordinary site, which forbids nothing. */
const ORIGIN = 'http://export.example';
const PATIENCE = 120_000;

/** Exports the whole library as HTML, by the page's own control, and opens every page of it. */
export async function checkExports(world: HostileWorld, count: number): Promise<readonly Exported[]> {
  const library = await world.openExtensionPage('library.html');
  await library.waitForSelector('[data-article]');
  await press(library, 'Export…');
  await library.locator('input[name="export-format"][value="html"]').click();
  await library.locator('.export-foot button').click();
  const pages = await readPages(await waitForFile(world.downloads));
  await library.close();
  const page = await world.browser.newPage();
  const watch = await watchPage(page, new RegExp(`^(${ORIGIN}/|about:)`));
  const outcomes: Exported[] = [];
  for (const [index, { name, html }] of pages.entries()) {
    const address = `${ORIGIN}/${index}.html`;
    world.server.on(address, { body: html });
    watch.reset();
    const isIndex = name === 'index.html';
    const payload = isIndex ? 'the index' : (/Case ([\w-]+):/.exec(html)?.[1] ?? name);
    await page.goto(address, { waitUntil: 'load' });
    const broken =
      isIndex || html.includes(WITNESS) ? await touch(page, watch, 'body') : 'the article is not in it';
    const requests = watch.sightings.requests.filter((url) => !url.startsWith(ORIGIN));
    const { executed, navigations } = watch.sightings;
    outcomes.push({
      payload,
      broken,
      sightings: { executed: [...executed], navigations: [...navigations], requests },
    });
  }
  watch.stop();
  await page.close();
  if (pages.length < count) {
    const nothing = { executed: [], requests: [], navigations: [] };
    outcomes.push({ payload: 'the export', sightings: nothing, broken: `${pages.length} pages of ${count}` });
  }
  return outcomes;
}

/** One page, or an archive of many. */
async function readPages(file: string): Promise<readonly Page[]> {
  const bytes = await readFile(file);
  if (file.endsWith('.html')) return [{ name: basename(file), html: bytes.toString('utf8') }];
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, content]) => ({ name, html: decoder.decode(content) }));
}

async function waitForFile(folder: string): Promise<string> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const done = (await readdir(folder)).find((name) => /\.(zip|html)$/.test(name));
    if (done) return join(folder, done);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('No export arrived');
}
