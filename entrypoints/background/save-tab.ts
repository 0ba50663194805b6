import { captureTab } from '@/utils/browser/capture-tab';
import { showBadge } from '@/utils/browser/show-badge';
import { stayAwake } from '@/utils/browser/stay-awake';
import { getSettings } from '@/utils/settings/settings-store';
import { keepArticle } from './keep-article';

/** Tabs whose page is being saved without a popup: a shortcut pressed twice saves once. */
const running = new Set<number>();

/**
 * Saves a tab's page without the popup, because its reader said so: whether it looks like an article
 * is not asked. The toolbar icon shows how it goes.
 *
 * @param selection - only what is selected on it.
 */
export async function saveTab(tabId: number, selection = false): Promise<void> {
  if (running.has(tabId)) return;
  running.add(tabId);
  try {
    await showBadge(tabId, 'saving');
    const { siteRules } = await getSettings();
    const captured = await stayAwake(captureTab(tabId, { anyway: true, selection, rules: siteRules }));
    if (captured.ok) await keepArticle(captured.value, tabId, () => undefined);
    else await showBadge(tabId, 'failed');
  } finally {
    running.delete(tabId);
  }
}
