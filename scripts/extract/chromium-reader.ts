import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, thisMachine } from '../setup/find-browser.mjs';
import type { PageReader, PageSideCode } from './page-reader.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
];

/** The page's scripts are refused by policy and not switched off: `noscript` stays text, as a reader's browser has it. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; object-src 'none'",
};

/** Reads pages in headless Chromium with layout and their inline styles; their scripts and the network stay off. */
export async function openChromiumReader<Options, Answer>(
  code: PageSideCode,
): Promise<PageReader<Options, Answer>> {
  const executablePath = findBrowser('chromium', thisMachine());
  if (!executablePath) throw new Error('No Chromium is installed: npm run setup');
  const profile = await mkdtemp(join(tmpdir(), 'offprint-extract-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: FLAGS,
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    async read(html, url, options) {
      const page = await browser.newPage();
      try {
        return await readIn(page, html, url, { code, options });
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function readIn<Options, Answer>(
  page: Page,
  html: string,
  url: string,
  { code, options }: { code: PageSideCode; options: Options },
): Promise<Answer> {
  let served = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const first = !served && request.isNavigationRequest();
    served ||= first;
    void (first ? request.respond({ headers: PAGE_HEADERS, body: html }) : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const answer = await page.evaluate(`(() => {
    ${code}
    return offprintPageSide.readPage(document, ${JSON.stringify(url)}, ${JSON.stringify(options)});
  })()`);
  return answer as Answer;
}
