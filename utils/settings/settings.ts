import type { SiteRule } from '@/utils/article/site-rule';
import type { MenuItem } from './menu-item';
import type { ReadingStyles } from './reading-style';

/** What the user can choose. Plain data; {@link DEFAULT_SETTINGS} where nothing was chosen. */
export interface Settings {
  /** Save an article as soon as it is opened; a button otherwise. Never in private windows. */
  readonly saveOnOpen: boolean;
  /** Colours of every page of Offprint. */
  readonly theme: 'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
  /** Reading speed in Han, kana and Hangul characters a minute. */
  readonly cjkPerMinute: number;
  /** Reading speed in words a minute, of all other scripts. */
  readonly wordsPerMinute: number;
  /** Keep the pictures too. */
  readonly keepPictures: boolean;
  /** Host names where nothing happens by itself: no badge, no saving on opening. Their subdomains too. */
  readonly quietSites: readonly string[];
  /** Host names where the pages of an article are joined without being asked. */
  readonly joinSites: readonly string[];
  /** Rules for sites: the reader's own. */
  readonly siteRules: readonly SiteRule[];
  /** How articles are set, by language. */
  readonly reading: ReadingStyles;
  /** Keep the page's own HTML beside the article, compressed, to hold the article against. */
  readonly keepOriginal: boolean;
  /** Items of the context menus that were turned off. */
  readonly hiddenMenus: readonly MenuItem[];
  /** Template of the names of exported files; null for the one that comes with Offprint. */
  readonly fileName: string | null;
  /** Template of the front matter of Markdown; null for the one that comes with Offprint, empty for none. */
  readonly frontMatter: string | null;
}

/**
 * Reading speeds of adults: about 255 characters a minute in Chinese (Trauzettel-Klosinski & Dietz
 * 2012, the IReST texts), 238 words in English (Brysbaert 2019, non-fiction read silently).
 */
export const DEFAULT_SETTINGS: Settings = {
  saveOnOpen: true,
  theme: 'auto',
  cjkPerMinute: 260,
  wordsPerMinute: 238,
  keepPictures: true,
  quietSites: [],
  joinSites: [],
  siteRules: [],
  reading: {},
  keepOriginal: true,
  hiddenMenus: [],
  fileName: null,
  frontMatter: null,
};
