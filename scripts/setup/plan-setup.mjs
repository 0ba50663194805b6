/**
 * Deciding what a fresh machine lacks and how to get it, apart from doing it, so that every branch
 * can be tested on a machine that lacks nothing.
 *
 * @typedef {import('./find-browser.mjs').BrowserName} BrowserName
 *
 * @typedef {object} Situation
 * @property {boolean} isDebian Debian itself: Ubuntu's `chromium` package is a stub that wants snap.
 * @property {boolean} isRoot
 * @property {boolean} hasChromium
 * @property {boolean} hasFirefox
 * @property {boolean} hasChineseFont
 * @property {boolean} hasChineseInterface Debian keeps Chromium's other languages in a package of their own.
 * @property {boolean} hasEpubcheck The checker of EPUB files; tests that need it say so where it is not there.
 *
 * @typedef {object} Need
 * @property {BrowserName[]} browsers
 * @property {boolean} chinese A font, without which screenshots show boxes, and Chromium's Chinese interface.
 * @property {boolean} epubcheck
 *
 * @typedef {object} Plan
 * @property {string[]} debianPackages To install with apt-get, all in one go.
 * @property {BrowserName[]} downloads To download with `@puppeteer/browsers` where they are still missing after that.
 */

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const CHINESE_PACKAGE = { font: 'fonts-noto-cjk', interface: 'chromium-l10n' };

/**
 * @param {Situation} situation
 * @param {Need} need
 * @returns {Plan}
 */
export function planSetup(situation, need) {
  const has = { chromium: situation.hasChromium, firefox: situation.hasFirefox };
  const missing = need.browsers.filter((name) => !has[name]);
  if (!situation.isDebian || !situation.isRoot) return { debianPackages: [], downloads: missing };
  const debianPackages = missing.map((name) => DEBIAN_PACKAGE[name]);
  if (need.chinese && !situation.hasChineseFont) debianPackages.push(CHINESE_PACKAGE.font);
  if (need.chinese && !situation.hasChineseInterface) debianPackages.push(CHINESE_PACKAGE.interface);
  if (need.epubcheck && !situation.hasEpubcheck) debianPackages.push('epubcheck');
  return { debianPackages, downloads: missing };
}

/**
 * The one line shown when a browser could be neither found nor fetched.
 *
 * @param {BrowserName} name
 */
export function howToInstall(name) {
  return name === 'chromium'
    ? 'No Chromium: install Chromium, Chrome or Edge (Debian: apt-get install chromium), or point OFFPRINT_CHROMIUM at one, and run this again.'
    : 'No Firefox: install it (Debian: apt-get install firefox-esr), or point OFFPRINT_FIREFOX at one, and run this again.';
}
