import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { MENU_ITEMS, type MenuItem } from '@/utils/settings/menu-item';
import { getSettings } from '@/utils/settings/settings-store';
import { toKey } from '@/utils/text/to-key';

const WEB = ['http://*/*', 'https://*/*'];

/** Where each item is shown. */
const PLACES: Record<MenuItem, Omit<Browser.contextMenus.CreateProperties, 'id' | 'title'>> = {
  'read-page': { contexts: ['page'], documentUrlPatterns: WEB },
  'save-page': { contexts: ['page'], documentUrlPatterns: WEB },
  'save-link': { contexts: ['link'], targetUrlPatterns: WEB },
  'save-selection': { contexts: ['selection'], documentUrlPatterns: WEB },
  library: { contexts: ['action'] },
  options: { contexts: ['action'] },
};

let last: Promise<void> = Promise.resolve();

/** Makes the context menus anew, without the items that were turned off. One call after the other. */
export function showMenus(): Promise<void> {
  last = last.then(makeMenus);
  return last;
}

async function makeMenus(): Promise<void> {
  const { hiddenMenus } = await getSettings();
  await browser.contextMenus.removeAll();
  for (const id of MENU_ITEMS.filter((item) => !hiddenMenus.includes(item))) {
    browser.contextMenus.create({ id, title: i18n.t(`menu.${toKey(id)}`), ...PLACES[id] });
  }
}
