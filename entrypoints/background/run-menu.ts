import { type Browser, browser } from 'wxt/browser';
import { openLibrary, openPopup } from '@/utils/browser/open-page';
import { MENU_ITEMS, type MenuItem } from '@/utils/settings/menu-item';
import { noteGrant } from './open-after-grant';
import { saveLink } from './save-link';
import { saveTab } from './save-tab';

/** Does what an item of a context menu stands for. */
export async function runMenu(
  { menuItemId, linkUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const item = MENU_ITEMS.find((candidate) => candidate === menuItemId);
  // Not waited for: Firefox opens a popup only while the click lasts.
  if (tab?.id !== undefined) void noteGrant(tab.id);
  if (item === 'library') await openLibrary();
  else if (item === 'options') await browser.runtime.openOptionsPage();
  else if (item && tab?.id !== undefined) await runPageItem(item, tab, tab.id, linkUrl);
}

async function runPageItem(
  item: Exclude<MenuItem, 'library' | 'options'>,
  tab: Browser.tabs.Tab,
  tabId: number,
  linkUrl: string | undefined,
): Promise<void> {
  if (item === 'read-page') await openPopup(tabId);
  else if (item === 'save-page') await saveTab(tabId);
  else if (item === 'save-selection') await saveTab(tabId, true);
  else if (linkUrl) await saveLink(linkUrl, tab);
}
