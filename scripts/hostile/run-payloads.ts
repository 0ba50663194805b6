import type { Page } from 'puppeteer-core';
import { type Captured, capturePayload } from './capture-payload.ts';
import { checkExports } from './check-exports.ts';
import { NEEDLE, WITNESS } from './hostile-page.ts';
import { type HostileWorld, openHostileWorld } from './hostile-world.ts';
import type { Payload } from './read-payloads.ts';
import { type Broken, touch, waitForArticle } from './surfaces.ts';
import { type Sightings, type Watch, watchPage } from './watch-page.ts';

/** One thing that went wrong, by snippet and by page of ours. */
export interface Finding {
  readonly kind: 'executed' | 'requests' | 'navigations' | 'broken';
  /** Snippet's id, or the batch where no single one can be named. */
  readonly payload: string;
  readonly surface: string;
  readonly what: string;
}

/** What one browser saw. */
export interface WorldReport {
  /** Ids of snippets whose articles are in the library. */
  readonly saved: ReadonlySet<string>;
  /** Ids of snippets that did something in their own page: the control. */
  readonly fired: ReadonlySet<string>;
  /** Pages that Offprint gave no article of, with its reason in words: no fault. */
  readonly refused: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Elements in readers that only a build without the sanitiser can show. */
  readonly foreign: number;
}

/** A snippet whose article is in the library. */
interface Saved {
  readonly payload: Payload;
  readonly articleId: number;
}

/** Longest that an article is waited for, in milliseconds: for the slowest machine, not a measurement. */
const READING = 60_000;
/** Articles that are listed together. */
const BATCH = 24;
const OWN = /^(chrome-extension:\/\/\w+\/(reader|library|article)\.html|about:(blank|srcdoc)$)/;

/**
 * Takes snippets the whole way in one browser: page, toolbar, popup, library; then, with the page gone,
 * reader, list and search, where nothing may ask for anything any more; and at the end into exported
 * HTML. Where the browser itself goes down, every one of them counts as broken.
 */
export async function runWorld(extension: string, payloads: readonly Payload[]): Promise<WorldReport> {
  const world = await openHostileWorld(extension, payloads);
  const run = new Run(world);
  try {
    for (let start = 0; start < payloads.length; start += BATCH) {
      await run.batch(payloads.slice(start, start + BATCH));
    }
    await run.exportAll();
  } catch (error) {
    run.breakAll(payloads, `the browser: ${error}`);
  } finally {
    await world.close().catch(() => undefined);
  }
  return run;
}

class Run implements WorldReport {
  readonly saved = new Set<string>();
  readonly fired = new Set<string>();
  readonly refused = new Map<string, string>();
  readonly findings: Finding[] = [];
  foreign = 0;
  readonly #world: HostileWorld;

  constructor(world: HostileWorld) {
    this.#world = world;
  }

  breakAll(payloads: readonly Payload[], what: string): void {
    for (const { id } of payloads) this.#add('broken', id, 'run', what);
  }

  async batch(payloads: readonly Payload[]): Promise<void> {
    const saved: Saved[] = [];
    for (const payload of payloads) {
      const captured = await this.#capture(payload);
      if (captured?.articleId) saved.push({ payload, articleId: captured.articleId });
    }
    for (const { payload } of saved) this.saved.add(payload.id);
    const library = await this.#world.openExtensionPage('library.html');
    await this.#world.settle(library);
    const mark = this.#world.server.seen.length;
    await this.#readAll(saved);
    await this.#listAll(library, saved);
    await library.close();
    this.#noteServer(mark, payloads);
  }

  /** Everything that was saved, written as HTML by the library page and opened from a server of its own. */
  async exportAll(): Promise<void> {
    if (this.saved.size === 0) return;
    for (const { payload, sightings, broken } of await checkExports(this.#world, this.saved.size)) {
      this.#note(payload, 'export', sightings, broken);
    }
  }

  async #capture(payload: Payload): Promise<Captured | null> {
    try {
      const captured = await capturePayload(this.#world, payload).catch(() =>
        // A page that takes the focus closes the popup: its reader clicks once more.
        capturePayload(this.#world, payload),
      );
      if (captured.fired) this.fired.add(payload.id);
      if (captured.refused) this.refused.set(payload.id, captured.refused);
      this.#note(payload.id, 'popup', captured.popup, captured.broken);
      return captured;
    } catch (error) {
      this.#add('broken', payload.id, 'popup', String(error));
      return null;
    } finally {
      await this.#world.closeStrays();
    }
  }

  /** Every article in the reader, one after the other in the same tab. */
  async #readAll(saved: readonly Saved[]): Promise<void> {
    const reader = await this.#world.browser.newPage();
    const watch = await watchPage(reader, OWN);
    for (const { payload, articleId } of saved) {
      watch.reset();
      await reader.goto(`chrome-extension://${this.#world.extension.id}/reader.html?id=${articleId}`);
      const broken = (await waitForArticle(reader, WITNESS, READING)) ?? (await touch(reader, watch));
      this.#note(payload.id, 'reader', watch.sightings, broken);
    }
    this.foreign += watch.foreign;
    watch.stop();
    await reader.close();
  }

  /** The list, with all of the batch on it, and what a search shows of each. */
  async #listAll(library: Page, saved: readonly Saved[]): Promise<void> {
    const watch = await watchPage(library, OWN);
    await library.setViewport({ width: 1280, height: 6000 });
    await library.reload();
    await this.#checkList('list', '[data-article]', library, watch, saved);
    watch.reset();
    const address = `library.html?q=${NEEDLE}&sort=saved`;
    await library.goto(`chrome-extension://${this.#world.extension.id}/${address}`);
    await this.#checkList('search', '[data-article] .entry-snippet', library, watch, saved);
    watch.stop();
  }

  async #checkList(
    surface: string,
    selector: string,
    page: Page,
    watch: Watch,
    saved: readonly Saved[],
  ): Promise<void> {
    const ids = saved.map(({ articleId }) => articleId);
    const isListed = (entries: string, wanted: readonly number[]) =>
      wanted.filter((id) => !document.querySelector(entries.replace('article]', `article="${id}"]`)));
    await page
      .waitForFunction(
        (entries, wanted) =>
          wanted.every((id) => document.querySelector(entries.replace('article]', `article="${id}"]`))),
        { timeout: READING, polling: 100 },
        selector,
        ids,
      )
      .catch(() => undefined);
    const missing = await page.evaluate(isListed, selector, ids);
    for (const { payload, articleId } of saved) {
      if (missing.includes(articleId)) this.#add('broken', payload.id, surface, 'it is not listed');
    }
    const broken: Broken = ids.length > 0 ? await touch(page, watch) : null;
    const names = `${saved[0]?.payload.id} to ${saved.at(-1)?.payload.id}`;
    this.#note(names, surface, watch.sightings, null);
    // Which of them it was shows when they are taken one by one.
    for (const { payload } of broken ? saved : []) this.#add('broken', payload.id, surface, broken ?? '');
  }

  /** What reached the network while only pages of ours were open. */
  #noteServer(mark: number, payloads: readonly Payload[]): void {
    const own = /(^|\.)(google\.com|googleapis\.com|gvt1\.com)(:\d+)?$/;
    for (const { method, url } of this.#world.server.seen.slice(mark)) {
      const host = method === 'CONNECT' ? url : new URL(url).host;
      const named = payloads.find(({ id }) => url.includes(id))?.id;
      if (!own.test(host)) this.#add('requests', named ?? 'of the batch', 'server', `${method} ${url}`);
    }
  }

  #note(payload: string, surface: string, sightings: Sightings, broken: Broken): void {
    for (const kind of ['executed', 'requests', 'navigations'] as const) {
      for (const what of sightings[kind]) this.#add(kind, payload, surface, what);
    }
    if (broken) this.#add('broken', payload, surface, broken);
  }

  #add(kind: Finding['kind'], payload: string, surface: string, what: string): void {
    this.findings.push({ kind, payload, surface, what: what.slice(0, 200) });
  }
}
