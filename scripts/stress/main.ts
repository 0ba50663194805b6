import { resolve } from 'node:path';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { PageServer } from '../browsers/serve-pages.ts';
import { type StressOutcome, stressTab } from './capture-tab.ts';
import { FORM_NAMES, formPage, stressPages } from './stress-pages.ts';

/**
 * `npm run test:stress`: the built extension on pages made to wear it out. Each has to give its
 * article, or an error with a name, within five seconds, and stay as it was. A pattern as argument
 * picks pages by name.
 */
const WITHIN = 5000;
/** What a page that is refused may be refused with. */
const NAMED = /^(too-large|too-slow|no-text|not-article|empty-page)$/;

const pattern = new RegExp(process.argv[2] ?? '');
const pages = [...stressPages(), ...FORM_NAMES.map(formPage)].filter(({ name }) => pattern.test(name));
const server = await PageServer.start();
const chromium = await launchChromium({ extension: resolve('.output/chrome-mv3'), proxyPort: server.port });
const times: number[] = [];
let failures = 0;
try {
  const extensionPage = await chromium.openExtensionPage('library.html');
  for (const [index, { name, html, sentence }] of pages.entries()) {
    const address = `http://stress.example/${index}.html`;
    server.on(address, { body: html });
    const { ms, error, text, untouched } = await stressTab(extensionPage, address).catch(died);
    const movesItself = /rewrites itself|observes its own/.test(name);
    const faults = [
      ...(error === null || NAMED.test(error) ? [] : [`unnamed: ${error}`]),
      ...(ms > WITHIN ? ['too slow'] : []),
      ...(sentence && error === null && !text.includes(sentence.slice(0, 40)) ? ['another article'] : []),
      ...(sentence === null && error === null ? ['not refused'] : []),
      ...(new Set(text.match(/\[turn \d+\]/g)).size > 1 ? ['two turns of the page in one article'] : []),
      ...(untouched || movesItself ? [] : ['the page was changed']),
    ];
    times.push(ms);
    if (faults.length > 0) failures += 1;
    console.log(
      `${String(Math.round(ms)).padStart(6)} ms  ${name}: ${faults.join('; ') || (error ?? 'article')}`,
    );
  }
} finally {
  await chromium.close();
  await server.stop();
}
/** The page's own process ended, or never came to rest. */
function died(reason: unknown): StressOutcome {
  return { ms: 0, error: `page died: ${String(reason).slice(0, 80)}`, text: '', untouched: true };
}

times.sort((one, other) => one - other);
console.log(
  `stress: ${pages.length - failures} of ${pages.length} hold, slowest ${Math.round(times.at(-1) ?? 0)} ms`,
);
process.exitCode = failures > 0 ? 1 : 0;
