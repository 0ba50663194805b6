import { type Browser, browser } from 'wxt/browser';
import { openLibrary } from '@/utils/browser/open-page';

/** Does what an item of a context menu stands for. */
export async function runMenu(
  { menuItemId }: Browser.contextMenus.OnClickData,
  _tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === 'library') await openLibrary();
  else if (menuItemId === 'options') await browser.runtime.openOptionsPage();
}
