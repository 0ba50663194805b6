import { fileURLToPath } from 'node:url';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

/**
 * `node scripts/setup/main.mjs [chromium] [firefox] [chinese] [epubcheck]`: installs what is missing of the
 * npm packages and of what is named. It is the `pre` script of the commands, written in plain
 * JavaScript for Node 20; everything after it runs on the Node that the packages bring.
 */
const wanted = process.argv.slice(2);

try {
  installPackages(fileURLToPath(new URL('../../', import.meta.url)));
  /** @type {import('./find-browser.mjs').BrowserName[]} */
  const browsers = [];
  if (wanted.includes('chromium')) browsers.push('chromium');
  if (wanted.includes('firefox')) browsers.push('firefox');
  const problems = await installBrowsers({
    browsers,
    chinese: wanted.includes('chinese'),
    epubcheck: wanted.includes('epubcheck'),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`setup failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
