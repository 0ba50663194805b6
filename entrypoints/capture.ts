import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureArticle } from '@/utils/capture/capture-article';

/**
 * Injected on demand into the page, in the isolated world. Its completion value, a
 * `Result<ArticleDraft, CaptureError>`, is what `scripting.executeScript` gives back. Set
 * `globalThis.offprintAnyway` by an injected function first to read a page that is no article.
 */
export default defineUnlistedScript(() => {
  const { offprintAnyway } = globalThis as { offprintAnyway?: boolean };
  const options = { anyway: offprintAnyway === true, window, clock: () => performance.now() };
  return captureArticle(document, location.href, new Date(), options);
});
