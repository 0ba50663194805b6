import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { serveFolder } from '../browsers/serve-folder.ts';
import { PageServer } from '../browsers/serve-pages.ts';
import { runMainJob } from './run-main-job.ts';

/**
 * `npm start [-- URL]`: builds, and opens a browser with the extension on a sample news article, or on
 * the address given. Without a display the whole main job is done in a browser that nobody sees.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const [address] = process.argv.slice(2);

if (address !== undefined && !URL.canParse(address)) {
  console.error(`${address} is no address: give the whole of it, https:// included.`);
  process.exit(2);
}

build();
const server = await PageServer.start();
await serveFolder(server, `${root}scripts/sample`, `${server.origin}/`);
const language = /^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'zh_CN';
const url = address ?? `${server.origin}/${language === 'en' ? 'en' : 'zh'}/`;
try {
  await (hasDisplay() ? openForReader() : runUnseen());
} finally {
  await server.stop();
}

/** Opens a window and leaves it to the reader until it is closed. */
async function openForReader(): Promise<void> {
  const chromium = await launchChromium({
    extension: `${root}.output/chrome-mv3`,
    language,
    headless: false,
  });
  const [first] = await chromium.browser.pages();
  await (first ?? (await chromium.browser.newPage())).goto(url);
  console.log(
    'A browser with Offprint is open. Click its icon in the toolbar (the puzzle piece shows it), or press',
  );
  console.log('Alt+Shift+Y. Close the browser to end this command; its profile goes with it.');
  await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
  await chromium.close();
}

async function runUnseen(): Promise<void> {
  const out = `${root}out`;
  const chromium = await launchChromium({
    extension: `${root}.output/chrome-mv3`,
    language,
    downloads: out,
  });
  try {
    const { receipt, markdown, files } = await runMainJob(chromium, { url, out, language });
    console.log(`\n${markdown.trim()}\n`);
    console.log(`── ${receipt}`);
    for (const file of files) console.log(`   ${file}`);
  } catch (error) {
    console.error(`The job was not done: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    await chromium.close();
  }
}

function build(): void {
  console.error('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\nThe extension could not be built; see above.`);
  process.exit(1);
}

/** Windows and macOS always have one; elsewhere X11 or Wayland says so. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
