import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CaptureError, CaptureErrorCode } from '@/utils/article/capture-error';
import type { CapturedPage } from '@/utils/article/captured-page';
import type { CaptureWish } from '@/utils/browser/probe-page';
import { captureArticle } from '@/utils/capture/capture-article';
import { captureSelection } from '@/utils/capture/capture-selection';
import { serialisePage } from '@/utils/capture/serialise-page';
import { detectArticle } from '@/utils/detect/detect-article';
import { err, ok, type Result } from '@/utils/result/result';

/**
 * Injected on demand into the page, in the isolated world. Its completion value, a
 * `Result<CapturedPage, CaptureError>`, is what `scripting.executeScript` gives back. What is to be
 * read lies in `globalThis.offprintWish`, where `probePage` has put it.
 */
export default defineUnlistedScript((): Result<CapturedPage, CaptureError> => {
  const { offprintWish } = globalThis as { offprintWish?: CaptureWish };
  const wish: CaptureWish = offprintWish ?? { anyway: false, selection: false, rules: [] };
  const { anyway, isKnown, selection, rules } = wish;
  const options = { anyway, rules, window, clock: () => performance.now() };
  const now = new Date();
  if (selection) return captureSelection(document, location.href, now, options);
  const captured = captureArticle(document, location.href, now, options);
  if (!captured.ok) return isFrontPage(captured.error.code, anyway) ? notArticle() : captured;
  // What else is wrong with the page tells more, so it is asked last.
  if (anyway || isKnown || detectArticle(document, location.href).isArticle) {
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
