import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchContext, Figure } from '../../../scripts/bench/bench.ts';
import { type Chromium, launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { bundlePageSide } from '../../../scripts/extract/bundle-page-side.ts';
import { measureTyping } from './measure-typing.ts';
import { median, percentile } from './percentile.ts';
import { readModels } from './read-models.ts';
import { timeColdStarts } from './time-cold-starts.ts';

type Side = typeof import('./page-side.ts');

const root = fileURLToPath(new URL('../../../', import.meta.url));
const QUERIES = 16;
const MB = 1024 * 1024;

/**
 * A library of made articles in the IndexedDB of a real Chromium, through the product's own code:
 * saving, searching, listing, importing. Every time stands beside a raw time of the same run.
 *
 * - `--articles 1000,10000,50000`: sizes, one browser each.
 * - `--truth 500`: queries held against the texts, at 10,000 articles and fewer.
 */
export async function* run({ args, progress }: BenchContext): AsyncIterable<Figure> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000,10000' },
      truth: { type: 'string', default: '500' },
    },
  });
  const extension = `${root}.output/chrome-mv3`;
  if (!existsSync(extension)) throw new Error('The extension is not built: npm run build');
  const code = await bundlePageSide('../../tests/bench/library/page-side.ts', 'offprintBench');
  const models = readModels(root);
  const lists = new Map<string, number>();
  for (const size of values.articles.split(',').map(Number)) {
    const chromium = await launchChromium({ extension });
    try {
      const bench = await openBench(chromium, code, models);
      yield* measure({ bench, chromium, size, truth: Number(values.truth), lists, progress });
    } finally {
      await chromium.close();
    }
  }
}

interface Bench {
  readonly page: Page;
  readonly session: CDPSession;
  /** Calls a function of the page's side. */
  call<Name extends keyof Side>(
    name: Name,
    ...args: Parameters<Side[Name]>
  ): Promise<Awaited<ReturnType<Side[Name]>>>;
}

async function openBench(chromium: Chromium, code: string, models: object): Promise<Bench> {
  // A page of the extension without a program of its own, so that nothing else uses the database.
  const page = await chromium.openExtensionPage('icon/16.png');
  const session = await page.createCDPSession();
  // The daily check reads every row, and a minute after the installation is when a large library is being filled.
  await page.evaluate('chrome.alarms.clearAll()');
  await page.evaluate(`${code};globalThis.offprintBench = offprintBench;`);
  const bench: Bench = {
    page,
    session,
    async call(name, ...args) {
      await page.evaluate(begin, name, args);
      for (;;) {
        const turn = await page.evaluate(awaitTurn, PATIENCE);
        if (turn?.error !== undefined) throw new Error(turn.error);
        if (turn) return turn.value as never;
      }
    },
  };
  await bench.call('learn', models as never);
  return bench;
}

/** Milliseconds that one question to the page waits for its answer: the driver gives up after three minutes. */
const PATIENCE = 60_000;

/** What the page's side is at, once it is there. */
interface Turn {
  readonly value?: unknown;
  readonly error?: string;
}

interface PageGlobals {
  readonly offprintBench: Record<string, (...all: unknown[]) => unknown>;
  turn: Promise<Turn>;
}

/** Runs in the page. */
function begin(name: string, args: unknown[]): void {
  const page = globalThis as never as PageGlobals;
  page.turn = Promise.resolve(page.offprintBench[name]?.(...args)).then(
    (value) => ({ value }),
    (error) => ({ error: String(error) }),
  );
}

/** Runs in the page: null where it takes longer. */
function awaitTurn(patience: number): Promise<Turn | null> {
  const { turn } = globalThis as never as PageGlobals;
  return Promise.race([turn, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);
}

interface Run {
  readonly bench: Bench;
  readonly chromium: Chromium;
  readonly size: number;
  readonly truth: number;
  /** Medians of lists at the smallest size. */
  readonly lists: Map<string, number>;
  readonly progress: (text: string) => void;
}

async function* measure({ bench, chromium, size, truth, lists, progress }: Run): AsyncGenerator<Figure> {
  const at = `${size.toLocaleString('en')}: `;
  const emptyHeap = await measureHeap(chromium);
  const rows = await fill(bench, size, progress);
  progress(`${at}indexing`);
  const indexing = await bench.call('index');
  yield {
    figure: `${at}bulk import with index, wall time per article`,
    value: (rows + indexing) / size,
    unit: 'ms',
    baseline: rows / size,
    aim: { atMost: (3 * rows) / size },
    note: 'baseline: rows alone',
  };
  progress(`${at}saving`);
  const { saves, puts } = await bench.call('timeSaves', size, 40);
  yield {
    figure: `${at}save one article without pictures, p50`,
    value: median(saves),
    unit: 'ms',
    baseline: median(puts),
    aim: { atMost: 3 * median(puts) },
    note: 'baseline: raw strict put of the same record as one row',
  };
  await bench.call('index');
  yield* measureSearch(bench, size, at, progress);
  if (truth > 0 && size <= 10_000) {
    progress(`${at}holding ${truth} queries against the texts`);
    const { recall, precision, queries } = await bench.call('checkTruth', truth);
    yield { figure: `${at}recall on ${queries} queries`, value: recall, unit: 'share', aim: { atLeast: 1 } };
    yield {
      figure: `${at}precision on ${queries} queries`,
      value: precision,
      unit: 'share',
      aim: { atLeast: 1 },
    };
  }
  progress(`${at}listing`);
  const { lists: timed, reads } = await bench.call('timeLists', 15);
  for (const [name, times] of Object.entries(timed)) {
    // The machine may be slower or faster now than it was at the smallest size: raw reads tell.
    const share = median(times) / median(reads);
    const small = lists.get(name);
    if (small === undefined) lists.set(name, share);
    yield {
      figure: `${at}list, first 50 rows, ${name}, p50`,
      value: median(times),
      unit: 'ms',
      ...(small === undefined
        ? {}
        : {
            baseline: small * median(reads),
            aim: { atMost: 2 * small * median(reads) },
            note: 'baseline: at the smallest size, in raw reads of the same moment',
          }),
    };
  }
  const { bytes, articles, segments } = await bench.call('measureIndex');
  yield {
    figure: `${at}index, bytes per article (${segments} segments)`,
    value: bytes / articles,
    unit: 'B',
    aim: { atMost: 4096 },
  };
  yield {
    figure: `${at}heap of the library page at rest, over an empty library`,
    value: (await measureHeap(chromium)) - emptyHeap,
    unit: 'B',
    aim: { atMost: 5 * MB },
  };
  const typing = await measureTyping(chromium);
  yield {
    figure: `${at}typing in the search box, longest task`,
    value: typing.thread,
    unit: 'ms',
    aim: { atMost: 50 },
    note: `processor time of the page's thread; ${Math.round(typing.wall)} ms by the clock`,
  };
  progress(`${at}waking the background`);
  yield {
    figure: `${at}from a stopped worker to the first result, p50`,
    value: median(await timeColdStarts(chromium, 9)),
    unit: 'ms',
    aim: { atMost: 150 },
    note: 'the omnibox, as the background serves it',
  };
}

async function fill(bench: Bench, size: number, progress: (text: string) => void): Promise<number> {
  let ms = 0;
  for (let from = 0; from < size; from += 1000) {
    progress(`${from.toLocaleString('en')} of ${size.toLocaleString('en')} articles are in`);
    ms += await bench.call('fill', from, Math.min(1000, size - from));
  }
  return ms;
}

async function* measureSearch(
  bench: Bench,
  size: number,
  at: string,
  progress: (text: string) => void,
): AsyncGenerator<Figure> {
  progress(`${at}searching`);
  const [first, second] = size >= 50_000 ? [8, 30] : [7, 20];
  const { kinds, reads } = await bench.call('timeSearches', QUERIES);
  const baseline = median(reads);
  const all = Object.values(kinds).flat();
  const note = 'baseline: raw reads of 20 rows, one beside each query';
  yield {
    figure: `${at}search, p50 of ${all.length} queries`,
    value: median(all),
    unit: 'ms',
    baseline,
    aim: { atMost: first * baseline },
    note,
  };
  yield {
    figure: `${at}search, p95`,
    value: percentile(all, 0.95),
    unit: 'ms',
    baseline,
    aim: { atMost: second * baseline },
    note,
  };
  for (const [kind, times] of Object.entries(kinds)) {
    yield { figure: `${at}search, ${kind}, p50`, value: median(times), unit: 'ms', baseline };
  }
  progress(`${at}scanning`);
  const scan = median(await bench.call('timeScans', 3));
  yield {
    figure: `${at}a scan of all texts takes so many times a search`,
    value: scan / median(all),
    unit: 'times',
    aim: { atLeast: 20 },
  };
}

/** Bytes of JavaScript of the library page when it has come to rest. */
async function measureHeap(chromium: Chromium): Promise<number> {
  const page = await chromium.openExtensionPage('library.html');
  await page.waitForSelector('main [data-article], main .notice', { timeout: 60_000 });
  await page.waitForNetworkIdle({ idleTime: 3000 });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
