import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchContext, Figure } from '../../../scripts/bench/bench.ts';
import { type Chromium, launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { PageServer } from '../../../scripts/browsers/serve-pages.ts';
import { LibraryFiller } from '../../../scripts/library/fill-library.ts';
import { type BenchArticle, listArticles } from './list-articles.ts';
import { measureOpening, type Opening } from './measure-opening.ts';
import { measurePopup } from './measure-popup.ts';
import { measureScrolling } from './measure-scrolling.ts';
import { measureShift } from './measure-shift.ts';

/** Share of an opening's time that may be the reader's own work, as multiples of an empty page. */
const AIMS = { paint: 1.5, shown: 4 };

/** Frames longer than this are seen as a stutter (https://www.w3.org/TR/longtasks-1/). */
const STUTTER_MS = 50;

/**
 * How quickly the reader and the popup open and how smoothly an article scrolls, as ratios to an empty page of the same
 * extension in the same run.
 *
 * - `--runs 9`: openings of each page; the median counts.
 */
export async function* run({ args, progress }: BenchContext): AsyncIterable<Figure> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: 'string', default: '9' } } });
  const folder = await mkdtemp(join(tmpdir(), 'offprint-bench-'));
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  await writeFile(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const server = await PageServer.start();
  const chromium = await launchChromium({ extension: folder, proxyPort: server.port });
  try {
    const filler = await LibraryFiller.on(await chromium.openExtensionPage('article.html'));
    const origin = `chrome-extension://${chromium.extension.id}`;
    const address = (path: string) => `${origin}/${path}`;
    const runs = Number(values.runs);
    for (const { name, draft, pictures } of await listArticles()) {
      const { id } = await filler.save(draft, pictures);
      const page = await chromium.browser.newPage();
      const [empty, reader]: [Opening[], Opening[]] = [[], []];
      for (let n = 0; n < runs; n += 1) {
        progress(`${name}: opening ${n + 1}`);
        empty.push(await measureOpening(page, address('empty.html'), false));
        reader.push(await measureOpening(page, address(`reader.html?id=${id}`), true));
      }
      const base = median(empty.map(({ paint }) => paint));
      yield ratio(`${name}: first paint`, median(reader.map(({ paint }) => paint)), base, AIMS.paint);
      yield ratio(`${name}: article shown`, median(reader.map(({ shown }) => shown)), base, AIMS.shown);
      yield {
        figure: `${name}: shift after it is shown`,
        value: await measureShift(page, address(`reader.html?id=${id}`)),
        unit: 'px',
        aim: { atMost: 0 },
      };
      progress(`${name}: scrolling`);
      const frames = await measureScrolling(page);
      yield {
        figure: `${name}: frames over ${STUTTER_MS} ms, scrolling`,
        value: frames.filter((duration) => duration > STUTTER_MS).length,
        unit: '',
        aim: { atMost: 0 },
        note: `of ${frames.length}, the longest ${Math.round(Math.max(...frames))} ms`,
      };
      await page.close();
      yield* measurePopups(chromium, origin, { name, draft, pictures }, server, runs);
    }
  } finally {
    await chromium.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The popup over a page of the same length, from the click to its article: capturing is part of it. */
async function* measurePopups(
  { browser }: Chromium,
  origin: string,
  { name, draft, pictures }: BenchArticle,
  server: PageServer,
  runs: number,
): AsyncIterable<Figure> {
  const url = draft.url;
  server.on(url, {
    body: `<!doctype html><title>${draft.title}</title><h1>${draft.title}</h1>${draft.html}`,
  });
  for (const [address, picture] of Object.entries(pictures)) {
    if (picture) server.on(address, { type: picture.type, body: Buffer.from(picture.base64, 'base64') });
  }
  const [page, popup] = [await browser.newPage(), await browser.newPage()];
  await page.goto(url);
  const [empty, opened]: [Opening[], Opening[]] = [[], []];
  for (let n = 0; n < runs; n += 1) {
    empty.push(await measureOpening(popup, `${origin}/empty.html`, false));
    opened.push(await measurePopup(popup, origin, url));
  }
  const base = median(empty.map(({ paint }) => paint));
  yield ratio(`${name}: popup, first paint`, median(opened.map(({ paint }) => paint)), base, AIMS.paint);
  yield ratio(`${name}: popup, article shown`, median(opened.map(({ shown }) => shown)), base, AIMS.shown);
  await popup.close();
  await page.close();
}

/** A time as a multiple of an empty page's first paint. */
function ratio(figure: string, ms: number, base: number, aim: number): Figure {
  return {
    figure,
    value: ms / base,
    unit: '×',
    aim: { atMost: aim },
    note: `${ms.toFixed(0)} ms against ${base.toFixed(0)} ms of an empty page`,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
