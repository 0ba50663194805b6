import { MENU_ITEMS, type MenuItem } from './menu-item';
import { parseReadingStyles } from './parse-reading-styles';
import { parseSiteRules } from './parse-site-rules';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const THEMES: readonly string[] = [
  'auto',
  'light',
  'sepia',
  'dark',
  'black',
  'contrast',
] satisfies Settings['theme'][];

/** A host name as browsers write it: lower case, punycode, no port. */
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** Slower than a beginner, faster than anyone. */
const SPEED_LIMITS = { least: 20, most: 3000 };

/** Characters of a template: far more than anyone writes. */
const LONGEST_TEMPLATE = 10_000;

/** Settings out of whatever lies in the storage: what is missing or makes no sense is the default. */
export function parseSettings(stored: unknown): Settings {
  const values: Partial<Record<keyof Settings, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    saveOnOpen: parseFlag(values.saveOnOpen, DEFAULT_SETTINGS.saveOnOpen),
    theme: isTheme(values.theme) ? values.theme : DEFAULT_SETTINGS.theme,
    cjkPerMinute: parseSpeed(values.cjkPerMinute, DEFAULT_SETTINGS.cjkPerMinute),
    wordsPerMinute: parseSpeed(values.wordsPerMinute, DEFAULT_SETTINGS.wordsPerMinute),
    keepPictures: parseFlag(values.keepPictures, DEFAULT_SETTINGS.keepPictures),
    quietSites: parseHosts(values.quietSites),
    joinSites: parseHosts(values.joinSites),
    siteRules: parseSiteRules(values.siteRules),
    reading: parseReadingStyles(values.reading),
    keepOriginal: parseFlag(values.keepOriginal, DEFAULT_SETTINGS.keepOriginal),
    hiddenMenus: parseMenus(values.hiddenMenus),
    fileName: parseTemplateText(values.fileName),
    frontMatter: parseTemplateText(values.frontMatter),
  };
}

/** Whether it makes sense as a template is for the export to say, and for the page that it is written in. */
function parseTemplateText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST_TEMPLATE ? value : null;
}

function isTheme(value: unknown): value is Settings['theme'] {
  return typeof value === 'string' && THEMES.includes(value);
}

function parseFlag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function parseSpeed(value: unknown, fallback: number): number {
  const { least, most } = SPEED_LIMITS;
  return typeof value === 'number' && value >= least && value <= most ? Math.round(value) : fallback;
}

function parseMenus(value: unknown): readonly MenuItem[] {
  return Array.isArray(value) ? MENU_ITEMS.filter((item) => value.includes(item)) : [];
}

function parseHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const hosts = value.filter((host): host is string => typeof host === 'string' && HOST.test(host));
  return [...new Set(hosts)].sort();
}
