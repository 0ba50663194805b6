import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CaptureError, CaptureErrorCode } from '@/utils/article/capture-error';
import type { CapturedPage } from '@/utils/article/captured-page';
import type { SiteRule } from '@/utils/article/site-rule';
import { captureArticle } from '@/utils/capture/capture-article';
import { serialisePage } from '@/utils/capture/serialise-page';
import { detectArticle } from '@/utils/detect/detect-article';
import { err, ok, type Result } from '@/utils/result/result';

/**
 * Injected on demand into the page, in the isolated world. Its completion value, a
 * `Result<CapturedPage, CaptureError>`, is what `scripting.executeScript` gives back. Set
 * `globalThis.offprintAnyway` by an injected function first to read a page that is no article, and
 * `globalThis.offprintRules` to the reader's rules for sites.
 */
export default defineUnlistedScript((): Result<CapturedPage, CaptureError> => {
  const { offprintAnyway, offprintRules } = globalThis as {
    offprintAnyway?: boolean;
    offprintRules?: SiteRule[];
  };
  const anyway = offprintAnyway === true;
  const options = { anyway, rules: offprintRules ?? [], window, clock: () => performance.now() };
  const captured = captureArticle(document, location.href, new Date(), options);
  if (!captured.ok) return isFrontPage(captured.error.code, anyway) ? notArticle() : captured;
  // What else is wrong with the page tells more, so it is asked last.
  if (anyway || detectArticle(document, location.href).isArticle) {
    return ok({ draft: captured.value, original: serialisePage(document, window) });
  }
  return notArticle();
});

/** Words, but no running text: a list of headlines rather than a page with nothing to read. */
function isFrontPage(code: CaptureErrorCode, anyway: boolean): boolean {
  return code === 'no-text' && !anyway && (document.body.textContent ?? '').trim() !== '';
}

function notArticle(): Result<never, CaptureError> {
  return err({ code: 'not-article', message: 'the page does not look like one article' });
}
