import type { Page } from 'puppeteer-core';
import { type Captured, capturePayload } from './capture-payload.ts';
import { NEEDLE, titleOf, WITNESS } from './hostile-page.ts';
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
  /** Pages that Offprint gave no article of, with its reason: no fault. */
  readonly refused: readonly { readonly payload: string; readonly reason: string }[];
  readonly findings: readonly Finding[];
}

const READING = 20_000;
const BATCH = 24;
const OWN = /^(chrome-extension:\/\/\w+\/(reader|library|article)\.html|about:(blank|srcdoc)$)/;

/**
 * Takes every snippet the whole way: page, toolbar, popup, library; then, with the page gone, reader,
 * list and search, where nothing may ask for anything any more.
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

  constructor(world: HostileWorld) {
    this.#world = world;
  }

  report(payloads: number): HostileReport {
    return {
      payloads,
      saved: this.#saved,
      fired: this.#fired,
      refused: this.#refused,
      findings: this.#findings,
    };
  }

  async batch(payloads: readonly Payload[]): Promise<void> {
    const saved: { readonly payload: Payload; readonly articleId: number }[] = [];
    for (const payload of payloads) {
      const captured = await this.#capture(payload);
      if (captured?.articleId) saved.push({ payload, articleId: captured.articleId });
    }
    this.#saved += saved.length;
    const library = await this.#world.openExtensionPage('library.html');
    await this.#world.settle(library);
    const mark = this.#world.server.seen.length;
    await this.#readAll(saved);
    await this.#listAll(
      library,
      saved.map(({ payload }) => payload),
    );
    await library.close();
    this.#noteServer(mark, payloads);
  }

  async #capture(payload: Payload): Promise<Captured | null> {
    try {
      const captured = await capturePayload(this.#world, payload);
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
  async #readAll(saved: readonly { readonly payload: Payload; readonly articleId: number }[]): Promise<void> {
    const reader = await this.#world.browser.newPage();
    const watch = await watchPage(reader, OWN);
    for (const { payload, articleId } of saved) {
      watch.reset();
      await reader.goto(`chrome-extension://${this.#world.extension.id}/reader.html?id=${articleId}`);
      const broken = (await waitForArticle(reader, WITNESS, READING)) ?? (await touch(reader, watch));
      this.#note(payload.id, 'reader', watch.sightings, broken);
    }
    watch.stop();
    await reader.close();
  }

  /** The list, with all of the batch on it, and what a search shows of each. */
  async #listAll(library: Page, payloads: readonly Payload[]): Promise<void> {
    const watch = await watchPage(library, OWN);
    await library.setViewport({ width: 1280, height: 4000 });
    await library.reload();
    await this.#checkList('list', library, watch, payloads);
    watch.reset();
    await library.goto(`chrome-extension://${this.#world.extension.id}/library.html?q=${NEEDLE}`);
    await this.#checkList('search', library, watch, payloads);
    watch.stop();
  }

  async #checkList(surface: string, page: Page, watch: Watch, payloads: readonly Payload[]): Promise<void> {
    const listed = await page
      .waitForFunction(() => document.querySelectorAll('main li').length > 0, { timeout: READING })
      .then(
        () => true,
        () => false,
      );
    const broken: Broken = listed ? await touch(page, watch) : 'nothing is listed';
    const names = `${payloads[0]?.id} to ${payloads.at(-1)?.id}`;
    this.#note(names, surface, watch.sightings, broken);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    const missing = payloads.filter((payload) => !text.includes(titleOf(payload).slice(0, 40)));
    if (surface === 'list' && missing.length === payloads.length) {
      this.#add('broken', names, surface, 'no title of the batch is listed');
    }
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
