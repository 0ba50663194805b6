import { browser } from 'wxt/browser';

/** Who sent a message, as both browsers describe it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Whether one of Offprint's own pages sent it: never a content script, which runs beside a hostile page. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Whether Offprint's own background sent it, which has no tab. */
export function isOwnBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/**
 * Tab whose page Offprint's own content script speaks for; null where it is another sender, a frame
 * inside the page, or a claim about another site than the sender's.
 *
 * @param claimedUrl - the address that the message speaks of.
 */
export function pageTabId(sender: Sender, claimedUrl: string): number | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  const isSameSite =
    URL.canParse(sender.url ?? '') && new URL(sender.url ?? '').origin === new URL(claimedUrl).origin;
  return isSameSite ? (sender.tab?.id ?? null) : null;
}
