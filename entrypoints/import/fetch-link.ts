import { browser } from 'wxt/browser';
import type { LinkProblem } from '@/components/import/import-words';
import { captureTab } from '@/utils/browser/capture-tab';
import { untilLoaded } from '@/utils/browser/until-loaded';
import { fillLink } from '@/utils/library/fill-link';
import type { ResumePicturesMessage } from '@/utils/messaging/protocol';
import { getSettings } from '@/utils/settings/settings-store';

/** A link as the page that fetches needs it. */
export interface LinkToFetch {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly host: string;
}

/**
 * Fetches the page of a link as its reader would: opened in a tab in the back, read by the same capture
 * as every page, saved, and the tab closed. What does not look like an article (a page that says that it
 * is gone, a front page) is not taken for one.
 *
 * @param signal - closes the tab and gives the link up.
 * @returns What went wrong, or null.
 */
export async function fetchLink(link: LinkToFetch, signal: AbortSignal): Promise<LinkProblem | null> {
  if (!/^https?:/.test(link.url)) return 'no-address';
  const { siteRules, keepOriginal } = await getSettings();
  const { id } = await browser.tabs.create({ url: link.url, active: false });
  if (id === undefined) return 'page-gone';
  const close = () => browser.tabs.remove(id).catch(() => undefined);
  signal.addEventListener('abort', close, { once: true });
  try {
    await untilLoaded(id);
    const captured = await captureTab(id, {
      anyway: false,
      selection: false,
      rules: siteRules,
    });
    if (!captured.ok) return captured.error.code;
    const { draft, original } = captured.value;
    const saved = await fillLink(link.id, draft, new Date(), keepOriginal ? original : null);
    if (!saved.ok) return saved.error.code;
    const message: ResumePicturesMessage = { type: 'resume-pictures' };
    await browser.runtime.sendMessage(message);
    return null;
  } finally {
    signal.removeEventListener('abort', close);
    await close();
  }
}
