import { browser } from 'wxt/browser';
import { openLibrary } from '@/utils/browser/open-page';
import { noteGrant } from './open-after-grant';
import { saveTab } from './save-tab';

/** Does what a keyboard shortcut stands for; the names are those of the manifest. */
export async function runCommand(command: string): Promise<void> {
  if (command === 'open-library') await openLibrary();
  else if (command === 'todays-issue')
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html?issue=today') });
  else if (command === 'save-page') {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await noteGrant(tab.id);
    await saveTab(tab.id);
  }
}
