import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Makes the context menus anew. */
export async function showMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'library', title: i18n.t('menu.library'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'options', title: i18n.t('menu.options'), contexts: ['action'] });
}
