import type { Settings } from './settings';

/** A copy of the one setting that has to be known before anything is drawn: settings themselves are told too late for that. */
const KEY = 'theme';

/** The theme as it was last heard of on one of our pages; empty where none was. */
export function mirroredTheme(): string {
  return localStorage.getItem(KEY) ?? '';
}

/** Keeps the copy up to date. */
export function mirrorTheme(theme: Settings['theme']): void {
  if (mirroredTheme() !== theme) localStorage.setItem(KEY, theme);
}
