import { createInterface } from 'node:readline';
import { bundlePageSide } from '../../../scripts/extract/bundle-page-side.ts';
import { chooseAddress } from '../../../scripts/extract/choose-address.ts';
import { openChromiumReader } from '../../../scripts/extract/chromium-reader.ts';
import { openJsdomReader } from '../../../scripts/extract/jsdom-reader.ts';
import type { PageReader } from '../../../scripts/extract/page-reader.ts';
import { readHtml } from '../../../scripts/extract/read-html.ts';
import type { QualityAnswer, QualityOptions } from './page-side.ts';

/**
 * One process of the pool: reads JSON lines `{index, file, url}`, answers each with a line
 * `{index, answer}` or `{index, error}`. Arguments: the engine, then the options as JSON.
 */
/** Times are taken on every so many pages of a set: they need a dozen more runs a page. */
const TIMED_EVERY = 4;

const [engine, options = '{}'] = process.argv.slice(2);
const parsed = JSON.parse(options) as QualityOptions;
const code = await bundlePageSide('../../tests/bench/quality/page-side.ts');
const reader: PageReader<QualityOptions, QualityAnswer> =
  engine === 'jsdom' ? openJsdomReader(code) : await openChromiumReader(code);

try {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
  }
} finally {
  await reader.close();
}

async function answer(line: string): Promise<object> {
  const { index, file, url } = JSON.parse(line) as { index: number; file: string; url: string | null };
  try {
    const html = await readHtml(file);
    const address = chooseAddress(url, html);
    const timed = parsed.baselines && index % TIMED_EVERY === 0;
    const all = await reader.read(html, address, { ...parsed, timed });
    if (!timed) return { index, answer: all };
    // Its first time among others comes after ours, which has warmed the page for it: it gets a page of its own.
    const alone = await reader.read(html, address, { ...parsed, only: 'Readability' });
    const { Readability } = all;
    if (Readability)
      return { index, answer: { ...all, Readability: { ...Readability, ms: alone.Readability?.ms } } };
    return { index, answer: all };
  } catch (error) {
    return { index, error: String(error) };
  }
}
