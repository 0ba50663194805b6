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

/** Outcome of a run. */
export interface HostileReport {
  readonly payloads: number;
  readonly saved: number;
  /** Snippets that did something in their own page: the control. */
  readonly fired: number;
  /** Elements in readers that only a build without the sanitiser can show. */
  readonly foreign: number;
  /** Pages that Offprint gave no article of, with its reason: no fault. */
  readonly refused: readonly { readonly payload: string; readonly reason: string }[];
  readonly findings: readonly Finding[];
}

/** A snippet whose article is in the library. */
interface Saved {
  readonly payload: Payload;
  readonly articleId: number;
}

const READING = 20_000;
const BATCH = 24;
const OWN = /^(chrome-extension:\/\/\w+\/(reader|library|article)\.html|about:(blank|srcdoc)$)/;

/**
 * Takes every snippet the whole way: page, toolbar, popup, library; then, with the page gone, reader,
 * list and search, where nothing may ask for anything any more; and at the end into exported HTML.
 */
export async function runPayloads(
  extension: string,
  payloads: readonly Payload[],
  onProgress: (done: number) => void,
): Promise<HostileReport> {
  const world = await openHostileWorld(extension, payloads);
  const run = new Run(world);
  try {
    for (let start = 0; start < payloads.length; start += BATCH) {
      await run.batch(payloads.slice(start, start + BATCH));
      onProgress(Math.min(start + BATCH, payloads.length));
    }
    await run.exportAll();
    return run.report(payloads.length);
  } finally {
    await world.close();
  }
}

class Run {
  readonly #world: HostileWorld;
  readonly #findings: Finding[] = [];
  readonly #refused: { payload: string; reason: string }[] = [];
  #saved = 0;
  #fired = 0;
  #foreign = 0;

  constructor(world: HostileWorld) {
    this.#world = world;
  }

  report(payloads: number): HostileReport {
    return {
      payloads,
      saved: this.#saved,
      fired: this.#fired,
      foreign: this.#foreign,
      refused: this.#refused,
      findings: this.#findings,
    };
  }

  async batch(payloads: readonly Payload[]): Promise<void> {
    const saved: Saved[] = [];
    for (const payload of payloads) {
      const captured = await this.#capture(payload);
      if (captured?.articleId) saved.push({ payload, articleId: captured.articleId });
    }
    this.#saved += saved.length;
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
    if (this.#saved === 0) return;
    for (const { payload, sightings, broken } of await checkExports(this.#world, this.#saved)) {
      this.#note(payload, 'export', sightings, broken);
    }
  }

  async #capture(payload: Payload): Promise<Captured | null> {
    try {
      const captured = await capturePayload(this.#world, payload).catch(() =>
        // A page that takes the focus closes the popup: its reader clicks once more.
        capturePayload(this.#world, payload),
      );
      if (captured.fired) this.#fired += 1;
      if (captured.refused) this.#refused.push({ payload: payload.id, reason: captured.refused });
      this.#note(payload.id, 'popup', captured.popup, captured.broken);
      return captured;
    } catch (error) {
      this.#add('broken', payload.id, 'popup', String(error));
      return null;
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
    this.#foreign += watch.foreign;
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
    this.#note(names, surface, watch.sightings, broken);
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
    this.#findings.push({ kind, payload, surface, what: what.slice(0, 200) });
  }
}
