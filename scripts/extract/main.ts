import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bundlePageSide } from './bundle-page-side.ts';
import { chooseAddress } from './choose-address.ts';
import { openChromiumReader } from './chromium-reader.ts';
import { openJsdomReader } from './jsdom-reader.ts';
import type { PageReader } from './page-reader.ts';
import type { PageSideAnswer, PageSideOptions } from './page-side.ts';
import { readHtml } from './read-html.ts';

/**
 * Reads JSON lines `{id, file, url}` on standard input, runs the code that runs in the page on each
 * file, and writes one JSON line each. A page that fails says so in its line, and the run goes on.
 */

interface Task {
  readonly id: string;
  readonly file: string;
  readonly url?: string | null;
}

type Reader = PageReader<PageSideOptions, PageSideAnswer>;

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    'no-site-rules': { type: 'boolean', default: false },
    removals: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
  },
});

const options: PageSideOptions = {
  siteRules: !values['no-site-rules'],
  patient: !values.browser,
  without: values.without.split(',').filter(Boolean),
};

const code = await bundlePageSide('./page-side.ts');
const reader: Reader = values.browser ? await openChromiumReader(code) : openJsdomReader(code);
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') await emit(await readTask(line, reader));
  }
} finally {
  await reader.close();
}

async function readTask(line: string, from: Reader): Promise<object> {
  let id: string | null = null;
  try {
    const task = JSON.parse(line) as Task;
    id = task.id;
    const html = await readHtml(task.file);
    const answer = await from.read(html, chooseAddress(task.url, html), options);
    return describe(task.id, answer);
  } catch (error) {
    return { id, error: { code: 'failed', message: String(error) } };
  }
}

function describe(id: string, { captured, isArticle, ms }: PageSideAnswer): object {
  if (!captured.ok) return { id, isArticle, error: captured.error, ms };
  const { value: draft } = captured;
  return {
    id,
    isArticle,
    title: draft.title,
    byline: draft.byline,
    authors: draft.authors,
    publishedTime: draft.publishedTime,
    modifiedTime: draft.modifiedTime,
    siteName: draft.siteName,
    source: draft.source,
    credits: draft.credits,
    canonicalUrl: draft.canonicalUrl,
    lang: draft.lang,
    text: draft.text,
    html: draft.html,
    wordCount: draft.counts.cjk + draft.counts.words,
    images: draft.pictures.map((picture) => picture.url),
    ...(values.removals ? { removals: draft.removals } : {}),
    ms: Math.round(ms * 10) / 10,
  };
}

/** Waits for a slow reader downstream, so that a long run does not pile up in memory. */
function emit(answer: object): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(answer)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
