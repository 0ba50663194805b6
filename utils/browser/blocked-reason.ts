import type { BlockedReason } from '@/utils/messaging/protocol';

/** Schemes of the browser's own pages. */
const BROWSER_SCHEMES =
  /^(about|brave|chrome|chrome-error|chrome-native|chrome-search|chrome-untrusted|devtools|edge|opera|resource|view-source|vivaldi):/i;

/** Hosts that browsers keep extensions away from: their stores, and Mozilla's own sites. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com|(addons|discovery\.addons|support|install|accounts|profile\.accounts)\.(mozilla\.(org|com)|firefox\.com))(\/|$)/i;

/**
 * Why a page that could not be touched may not be. To be asked after the browser has refused: what
 * it refuses differs from one to the next.
 *
 * @param url - the tab's address; browsers keep it back for some of their own pages.
 * @param refusal - the browser's words.
 */
export function blockedReason(url: string | undefined, refusal = ''): BlockedReason {
  if (!url) return reasonInWords(refusal);
  if (BROWSER_SCHEMES.test(url)) return 'browser-page';
  if (/^(chrome|moz|edge|safari-web)-extension:/i.test(url)) return 'extension-page';
  if (isPdf(url)) return 'pdf';
  if (/^file:/i.test(url)) return 'file';
  if (STORES.test(url)) return 'store';
  return reasonInWords(refusal) === 'store' ? 'store' : 'other';
}

function isPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Chromium hides the address of its own pages and names the reason; Firefox names none. */
function reasonInWords(refusal: string): BlockedReason {
  if (/extensions gallery/i.test(refusal)) return 'store';
  if (/file:/i.test(refusal)) return 'file';
  if (/-extension:/i.test(refusal)) return 'extension-page';
  return 'browser-page';
}
