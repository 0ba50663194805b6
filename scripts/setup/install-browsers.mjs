import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { downloadFolder, findBrowser, thisMachine } from './find-browser.mjs';
import { howToInstall, planSetup } from './plan-setup.mjs';
import { run } from './run.mjs';

/**
 * Installs what the plan says is missing.
 *
 * @param {import('./plan-setup.mjs').Need} need
 * @returns {Promise<string[]>} One line for each browser that could not be had; empty when all is well.
 */
export async function installBrowsers(need) {
  const plan = planSetup(lookAround(), need);
  if (plan.debianPackages.length > 0) installDebianPackages(plan.debianPackages);
  for (const name of plan.downloads) {
    if (!findBrowser(name, thisMachine())) await downloadBrowser(name);
  }
  return need.browsers.filter((name) => !findBrowser(name, thisMachine())).map(howToInstall);
}

/** @returns {import('./plan-setup.mjs').Situation} */
function lookAround() {
  const machine = thisMachine();
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return {
    isDebian: machine.platform === 'linux' && /^ID=debian$/m.test(readOsRelease()),
    isRoot: process.getuid?.() === 0,
    hasChromium: findBrowser('chromium', machine) !== null,
    hasFirefox: findBrowser('firefox', machine) !== null,
    hasChineseFont: fonts.status === 0 && fonts.stdout.trim() !== '',
    hasChineseInterface: existsSync('/usr/lib/chromium/locales/zh-CN.pak'),
    hasEpubcheck: existsSync('/usr/bin/epubcheck'),
  };
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch (_notThere) {
    return '';
  }
}

/**
 * A failure here is told but not final: the browser may still come by download.
 *
 * @param {string[]} packages
 */
function installDebianPackages(packages) {
  console.error(`setup: installing ${packages.join(', ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    run('apt-get', ['-qq', 'update'], { env });
    run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    console.error(`setup: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Downloads with `@puppeteer/browsers`, which is there because the packages are installed first.
 *
 * @param {import('./find-browser.mjs').BrowserName} name
 */
async function downloadBrowser(name) {
  console.error(`setup: downloading ${name} (@puppeteer/browsers)`);
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is none for this platform');
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir: downloadFolder(thisMachine()) });
  } catch (error) {
    console.error(`setup: ${error instanceof Error ? error.message : error}`);
  }
}
