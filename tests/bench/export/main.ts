import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import type { BenchContext, Figure } from '../../../scripts/bench/bench.ts';
import { launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { bundlePageSide } from '../../../scripts/extract/bundle-page-side.ts';
import type { Turn } from './page-side.ts';

const extension = join(fileURLToPath(new URL('../../../', import.meta.url)), '.output/chrome-mv3');
const MIB = 1024 * 1024;
/** How often the heap is looked at, milliseconds. */
const LOOK_EVERY = 100;

/**
 * A made library exported and imported in real Chromium: speed, first byte, and the heap over what the
 * page has at rest, at a tenth of the size and at all of it, to see whether it grows with the library.
 *
 * - `--articles 10000`
 */
export async function* run({ args, progress }: BenchContext): AsyncIterable<Figure> {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: 'string', default: '10000' } },
  });
  const most = Number(values.articles);
  if (!existsSync(extension)) {
    yield {
      figure: 'export',
      value: null,
      unit: '',
      note: 'absent: build the extension first (npm run build)',
    };
    return;
  }
  const code = await bundlePageSide('../../tests/bench/export/page-side.ts', 'offprintExportBench');
  const chromium = await launchChromium({ extension });
  try {
    const page = await chromium.openExtensionPage('options.html');
    page.setDefaultTimeout(0);
    await page.evaluate(`${code};globalThis.bench = offprintExportBench;`);
    for (const count of [Math.round(most / 10), most]) {
      progress(`seeding ${count}`);
      await runIn(page, `bench.seed(${count})`);
      for (const format of ['markdown', 'epub', 'json'] as const) {
        progress(`${format} of ${count}`);
        const { value, peak } = await watchHeap<Turn>(page, `bench.exportAll('${format}')`);
        const of = `${format}, ${count} articles`;
        yield { figure: `${of}: articles a second`, value: (count * 1000) / value.ms, unit: 'articles/s' };
        yield { figure: `${of}: first article`, value: value.firstMs, unit: 'ms', aim: { atMost: 1000 } };
        yield { figure: `${of}: heap over idle`, value: peak, unit: 'B', aim: { atMost: 100 * MIB } };
        yield { figure: `${of}: size`, value: value.bytes, unit: 'B' };
      }
      progress(`import of ${count}`);
      const { value: ms, peak } = await watchHeap<number>(page, 'bench.importBack()');
      const raw = await runIn<number>(page, 'bench.putRaw()');
      yield {
        figure: `import of json, ${count} articles: to raw bulk puts`,
        value: ms / raw,
        unit: 'times',
        aim: { atMost: 4 },
      };
      yield {
        figure: `import of json, ${count} articles: heap over idle`,
        value: peak,
        unit: 'B',
        aim: { atMost: 100 * MIB },
      };
    }
  } finally {
    await chromium.close();
  }
}

/** The value of an expression in the page, and the most heap that was in use meanwhile over what was before. */
async function watchHeap<T>(page: Page, expression: string): Promise<{ value: T; peak: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const idle = await heapOf(session);
  let peak = idle;
  const look = setInterval(() => {
    // The last look may come when the session is closed already.
    void heapOf(session).then(
      (used) => {
        peak = Math.max(peak, used);
      },
      () => peak,
    );
  }, LOOK_EVERY);
  try {
    return { value: await runIn<T>(page, expression), peak: peak - idle };
  } finally {
    clearInterval(look);
    await session.detach();
  }
}

/** The value of an expression that takes minutes: the driver gives up on an answer that does not come within three. */
async function runIn<T>(page: Page, expression: string): Promise<T> {
  await page.evaluate(`globalThis.turn = null; void Promise.resolve(${expression}).then(
    (value) => { globalThis.turn = { value }; },
    (error) => { globalThis.turn = { error: String(error) }; },
  );`);
  for (;;) {
    const turn = (await page.evaluate('globalThis.turn')) as { value?: T; error?: string } | null;
    if (turn?.error !== undefined) throw new Error(turn.error);
    if (turn) return turn.value as T;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
