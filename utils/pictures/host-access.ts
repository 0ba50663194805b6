import { browser } from 'wxt/browser';

/** Whether the user lets Offprint ask this host; they may have restricted it to "on click". */
export function hasHostAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
