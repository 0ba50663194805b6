import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchContext, Figure } from '../../../scripts/bench/bench.ts';
import { launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { PageServer } from '../../../scripts/browsers/serve-pages.ts';
import { readHtml } from '../../../scripts/extract/read-html.ts';
import { findCorpus, type LabelledPage, readSet } from '../quality/find-corpus.ts';
import { clickAndRead } from './click-and-read.ts';
import { compareTexts } from './compare-texts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const extension = join(root, '.output/chrome-mv3');

/** The page's scripts stay off, as in `extract`: both read the same page. */
const PAGE_HEADERS = { 'content-security-policy': "script-src 'none'; object-src 'none'; frame-src 'none'" };

/** A page of the sample, with where its file lies. */
interface SamplePage extends LabelledPage {
  readonly path: string;
  /** The address that it is served under. */
  readonly served: string;
}

/**
 * Whether the built extension reads pages as `npm run extract` does: a sample of labelled news pages,
 * each served under its own address, read by a click on the toolbar icon of real Chromium, and the text
 * that lies in the library afterwards compared with the text that `extract` gives.
 *
 * - `--pages 50`: how many, spread over the sets of news.
 */
export async function* run({ args, progress }: BenchContext): AsyncIterable<Figure> {
  const { values } = parseArgs({ args: [...args], options: { pages: { type: 'string', default: '50' } } });
  const corpus = findCorpus();
  if (!corpus || !existsSync(extension)) {
    const note = corpus
      ? 'absent: build the extension first (npm run build)'
      : 'absent: ../shared/corpus is not on this machine';
    yield { figure: 'parity', value: null, unit: '', note };
    return;
  }
  const pages = choosePages(corpus, Number(values.pages));
  const extracted = runExtract(pages);
  const server = await PageServer.start();
  for (const page of pages)
    server.on(page.served, { headers: PAGE_HEADERS, body: await readHtml(page.path) });
  const chromium = await launchChromium({ extension, proxyPort: server.port });
  const likenesses: number[] = [];
  const different: string[] = [];
  try {
    for (const [index, page] of pages.entries()) {
      progress(`parity ${index + 1}/${pages.length}`);
      const clicked = await clickAndRead(chromium, page.served, progress);
      const likeness = compareTexts(clicked ?? '', extracted.get(page.id) ?? '');
      likenesses.push(likeness);
      if (likeness < 1) different.push(`${page.id} ${likeness.toFixed(3)}`);
    }
  } finally {
    await chromium.close();
    await server.stop();
  }
  const same = likenesses.filter((likeness) => likeness === 1).length;
  yield { figure: 'pages', value: pages.length, unit: '' };
  yield {
    figure: 'same text by click as by extract',
    value: same / pages.length,
    unit: 'share',
    ...(different.length > 0 ? { note: `others, by share of lines in common: ${different.join(', ')}` } : {}),
  };
  yield {
    figure: 'lines in common, mean',
    value: likenesses.reduce((sum, likeness) => sum + likeness, 0) / pages.length,
    unit: 'share',
  };
}

function choosePages(corpus: string, wanted: number): SamplePage[] {
  const sets = ['A', 'B', 'E'].flatMap((name) => readSet(corpus, name, 1) ?? []);
  const each = Math.ceil(wanted / Math.max(1, sets.length));
  const chosen = sets.flatMap(({ name, folder, items }) =>
    items
      .filter((_, index) => index % Math.max(1, Math.floor(items.length / each)) === 0)
      .slice(0, each)
      .map((item, index) => ({
        ...item,
        path: join(folder, item.file),
        served: servedAddress(item.url, `${name}${index}`),
      })),
  );
  return chosen.slice(0, wanted);
}

/**
 * An address for a page that keeps its own path and query. The host is a made-up one: browsers insist
 * on https for many real ones, which nobody can serve here.
 */
function servedAddress(url: string | null | undefined, name: string): string {
  if (!url || !URL.canParse(url)) return `http://${name.toLowerCase()}.example/news/article.html`;
  const { hostname, pathname, search } = new URL(url);
  return `http://${hostname.replaceAll('.', '-')}.example${pathname}${search}`;
}

function runExtract(pages: readonly SamplePage[]): Map<string, string> {
  const input = pages
    .map(({ id, path, served }) => JSON.stringify({ id, file: path, url: served }))
    .join('\n');
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/extract/main.ts'), '--no-site-rules'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = stdout.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, text = '' } = JSON.parse(line) as { id: string; text?: string };
      return [id, text];
    }),
  );
}
