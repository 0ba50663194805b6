import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { CaptureError } from '@/utils/article/capture-error';
import { captureArticle } from '@/utils/capture/capture-article';
import { detectArticle } from '@/utils/detect/detect-article';
import { err, type Result } from '@/utils/result/result';

/**
 * Injected on demand into the page, in the isolated world. Its completion value, a
 * `Result<ArticleDraft, CaptureError>`, is what `scripting.executeScript` gives back. Set
 * `globalThis.offprintAnyway` by an injected function first to read a page that is no article.
 */
export default defineUnlistedScript((): Result<ArticleDraft, CaptureError> => {
  const { offprintAnyway } = globalThis as { offprintAnyway?: boolean };
  const anyway = offprintAnyway === true;
  const options = { anyway, window, clock: () => performance.now() };
  const captured = captureArticle(document, location.href, new Date(), options);
  // What else is wrong with the page tells more, so it is asked last.
  if (anyway || !captured.ok || detectArticle(document, location.href).isArticle) return captured;
  return err({ code: 'not-article', message: 'the page does not look like one article' });
});
