import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ArticleDraft } from '@/utils/article/article-draft';
import { collectPages } from '@/utils/capture/collect-pages';
import type { PagesProgressMessage } from '@/utils/messaging/protocol';
import { fetchDocument } from '@/utils/stitch/fetch-document';

/**
 * Injected into a page of an article in several, in the isolated world, with the draft of what was
 * read so far in `globalThis.offprintDraft`. Fetches the other pages from the page's own site and
 * gives the joined draft as its completion value. `globalThis.offprintJoining.abort()` calls it off.
 */
export default defineUnlistedScript({ main: joinPages });

function joinPages(): Promise<ArticleDraft | null> {
  const scope = globalThis as { offprintDraft?: ArticleDraft; offprintJoining?: AbortController };
  const { offprintDraft: draft } = scope;
  if (!draft) return Promise.resolve(null);
  scope.offprintJoining?.abort();
  const joining = new AbortController();
  scope.offprintJoining = joining;
  const { signal } = joining;
  return collectPages(draft, {
    load: (url) => fetchDocument(url, location.origin, signal),
    onProgress: (here, known) => {
      const message: PagesProgressMessage = { type: 'pages-progress', url: location.href, here, known };
      // Nobody may be watching any more; the pages are joined all the same.
      browser.runtime.sendMessage(message).catch(() => undefined);
    },
    signal,
    window,
    now: new Date(),
  });
}
