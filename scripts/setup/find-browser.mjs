import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Finding an installed browser. Plain JavaScript without dependencies, because it runs before
 * `npm ci` and on whatever Node 20 the machine has.
 *
 * @typedef {'chromium' | 'firefox'} BrowserName
 *
 * @typedef {object} Machine What the search looks at, so that a test can describe a machine.
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home Home directory.
 * @property {(path: string) => boolean} isExecutable
 * @property {(path: string) => string[]} listFolder Entries of a folder; none when there is no such folder.
 */

/** Environment variable that overrides the search. */
const OVERRIDE = { chromium: 'OFFPRINT_CHROMIUM', firefox: 'OFFPRINT_FIREFOX' };

/** Command names, best first. Chromium before Chrome: it takes unpacked extensions without a fuss. */
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** File name of the binary in what `@puppeteer/browsers` unpacks. */
const DOWNLOADED_BINARY = {
  chromium: ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'],
  firefox: ['firefox', 'firefox.exe'],
};

/** The machine this process runs on. */
export function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isExecutable,
    listFolder,
  };
}

/**
 * Path of an installed browser, or null. An override in the environment wins, then what is installed
 * on the machine, then what an earlier run downloaded.
 *
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findBrowser(name, machine) {
  const override = machine.env[OVERRIDE[name]];
  if (override) return override;
  const installed = installedPlaces(name, machine).find((path) => machine.isExecutable(path));
  return installed ?? findDownloaded(name, machine);
}

/**
 * Folder in the user's cache that downloaded browsers are kept in, shared by all checkouts.
 *
 * @param {Machine} machine
 */
export function downloadFolder(machine) {
  if (machine.platform === 'win32') {
    return join(machine.env.LOCALAPPDATA ?? join(machine.home, 'AppData', 'Local'), 'offprint-browsers');
  }
  if (machine.platform === 'darwin') return join(machine.home, 'Library', 'Caches', 'offprint-browsers');
  return join(machine.env.XDG_CACHE_HOME ?? join(machine.home, '.cache'), 'offprint-browsers');
}

/**
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string[]}
 */
function installedPlaces(name, machine) {
  if (machine.platform === 'darwin') {
    const roots = ['/Applications', join(machine.home, 'Applications')];
    return roots.flatMap((root) => MAC_APPS[name].map((app) => join(root, app)));
  }
  if (machine.platform === 'win32') {
    const { env } = machine;
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[name].map((path) => join(root, path)) : []));
  }
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Looks three folders deep, which is where `@puppeteer/browsers` puts the binary
 * (`chrome/linux-1/chrome-linux64/chrome`, `firefox/linux-1/firefox/firefox`).
 *
 * @param {BrowserName} name
 * @param {Machine} machine
 * @returns {string | null}
 */
function findDownloaded(name, machine) {
  const product = name === 'chromium' ? 'chrome' : 'firefox';
  let folders = [join(downloadFolder(machine), product)];
  for (let depth = 0; depth < 7 && folders.length > 0; depth += 1) {
    const found = folders
      .flatMap((folder) => DOWNLOADED_BINARY[name].map((binary) => join(folder, binary)))
      .find((path) => machine.isExecutable(path));
    if (found) return found;
    folders = folders.flatMap((folder) => machine.listFolder(folder).map((entry) => join(folder, entry)));
  }
  return null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (_notThere) {
    return false;
  }
}

/** @param {string} path */
function listFolder(path) {
  try {
    return readdirSync(path);
  } catch (_notThere) {
    return [];
  }
}
