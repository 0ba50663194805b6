import type { Settings } from '@/utils/settings/settings';

/** Whether opening a page may save it: the setting says so, and its site is not among the quiet ones. */
export function mayAutoSave(settings: Settings, url: string): boolean {
  return settings.saveOnOpen && !isQuietSite(settings.quietSites, url);
}

/** Whether a page's host, or a domain above it, is among the sites where Offprint does nothing by itself. */
export function isQuietSite(quietSites: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return quietSites.some((site) => hostname === site || hostname.endsWith(`.${site}`));
}
