import { browser } from 'wxt/browser';
import type { PictureProblem } from '@/utils/article/article-record';
import type { Result } from '@/utils/result/result';
import { requestBytes } from './request-bytes';

/** Numbers of the rules at work; each request has its own. */
let lastRuleId = 0;

/**
 * Asks for a picture as its page would: with the page's origin as Referer, for servers that refuse
 * pictures to everybody else. A script cannot set that header, a rule for the session can. The rule
 * holds for requests of this extension outside any tab, and only while this one runs.
 */
export async function requestWithReferer(
  url: string,
  pageUrl: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureProblem>> {
  lastRuleId += 1;
  const id = lastRuleId;
  const { hostname } = new URL(url);
  return navigator.locks.request(`referer:${hostname}`, async () => {
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [id],
      addRules: [
        {
          id,
          condition: { requestDomains: [hostname], resourceTypes: ['xmlhttprequest'], tabIds: [-1] },
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'referer', operation: 'set', value: `${new URL(pageUrl).origin}/` }],
          },
        },
      ],
    });
    try {
      return await requestBytes(url, signal);
    } finally {
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
    }
  });
}
