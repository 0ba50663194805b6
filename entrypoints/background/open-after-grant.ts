import { browser } from 'wxt/browser';

const PREFIX = 'granted:';

/**
 * Opens the popup that Chromium does not open by itself. Where its user lets the extension see sites
 * "on click" only, the first click on a page is spent on running what was held back, the detector,
 * *instead of* opening the popup (Chromium's `ExtensionActionRunner::RunAction` does the one or the
 * other). A verdict from a site that nobody granted for good is therefore the first sign of that click.
 *
 * Once a stay on a site: the grant of a click lasts until the tab goes elsewhere, and pages of the
 * site visited meanwhile are looked at without a further click.
 */
export async function openAfterGrant(tabId: number, url: string): Promise<void> {
  const origins = [`${new URL(url).origin}/*`];
  if (await browser.permissions.contains({ origins })) return;
  const isNew = await noteGrant(tabId);
  const tab = await browser.tabs.get(tabId);
  if (!isNew || !tab.active) return;
  // A browser that cannot, or whose popup is open already, leaves things as they are: a second click opens it.
  await browser.action.openPopup?.().catch(() => undefined);
}

/**
 * Notes that a click, a menu or a shortcut has shown the extension the page of a tab.
 *
 * @returns whether that was not known before.
 */
export async function noteGrant(tabId: number): Promise<boolean> {
  const key = `${PREFIX}${tabId}`;
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.set({ [key]: true });
  return !stored[key];
}

/** Forgets a tab that was closed, or whose page the extension may not see any more. */
export async function forgetGrant(tabId: number): Promise<void> {
  await browser.storage.session.remove(`${PREFIX}${tabId}`);
}
