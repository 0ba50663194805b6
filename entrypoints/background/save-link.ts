import { type Browser, browser } from 'wxt/browser';
import { captureTab } from '@/utils/browser/capture-tab';
import { showBadge } from '@/utils/browser/show-badge';
import { stayAwake } from '@/utils/browser/stay-awake';
import { untilLoaded } from '@/utils/browser/until-loaded';
import { getSettings } from '@/utils/settings/settings-store';
import { keepArticle } from './keep-article';
import { updateBadge } from './update-badge';

/** How long (ms) the icon says what has become of a link before it speaks of the page again. */
const NEWS_STAYS = 5_000;

/**
 * Saves the page that a link leads to: opens it in a tab behind the one in front, reads and saves it,
 * and closes it. A page that could not be saved stays open, so that its reader can see why.
 *
 * @param from - the tab with the link, whose icon shows how it goes.
 */
export async function saveLink(url: string, from: Browser.tabs.Tab): Promise<void> {
  if (from.id === undefined) return;
  await showBadge(from.id, 'saving');
  const isSaved = await stayAwake(openAndSave(url, from));
  await showBadge(from.id, isSaved ? 'link-saved' : 'link-failed');
  await stayAwake(new Promise((resolve) => setTimeout(resolve, NEWS_STAYS)));
  await showBadge(from.id, 'none');
  await updateBadge(from.id);
}

async function openAndSave(url: string, from: Browser.tabs.Tab): Promise<boolean> {
  const { id } = await browser.tabs.create({ url, active: false, windowId: from.windowId });
  if (id === undefined) return false;
  await untilLoaded(id);
  const { siteRules } = await getSettings();
  const captured = await captureTab(id, { anyway: true, selection: false, rules: siteRules });
  if (!captured.ok || !(await keepArticle(captured.value, null, () => undefined))) return false;
  await browser.tabs.remove(id);
  return true;
}
