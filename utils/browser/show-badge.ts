import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { toKey } from '@/utils/text/to-key';

/** What the toolbar icon can say about a tab. */
export type Badge = 'none' | 'article' | 'saved' | 'saving' | 'failed' | 'link-saved' | 'link-failed';

const TEXTS: Record<Badge, string> = {
  none: '',
  article: '●',
  saved: '✓',
  saving: '…',
  failed: '!',
  'link-saved': '✓',
  'link-failed': '!',
};

/** Contrast of each with white text is above 4.5 to 1. */
const COLOURS: Record<Badge, string> = {
  none: '#5f6368',
  article: '#1a5fb4',
  saved: '#1b7a43',
  saving: '#5f6368',
  failed: '#b3261e',
  'link-saved': '#1b7a43',
  'link-failed': '#b3261e',
};

/** Shows a badge on the toolbar icon over one tab, with a title that says the same in words. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const title = badge === 'none' ? i18n.t('extensionName') : i18n.t(`badge.${toKey(badge)}`);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: TEXTS[badge] }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[badge] }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    // The tab was closed meanwhile: there is no icon left to show anything on.
    if (!/tab/i.test(String(error))) throw error;
  }
}
