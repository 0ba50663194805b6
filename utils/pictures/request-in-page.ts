import { browser } from 'wxt/browser';
import type { PictureProblem } from '@/utils/article/article-record';
import { err, ok, type Result } from '@/utils/result/result';
import { decodeBase64 } from './decode-data-url';
import { PICTURE_LIMITS } from './picture-limits';
import { nameStatus } from './request-bytes';

/** What the injected function gives back: plain data, bytes in base64, because that is all that comes through. */
type PageAnswer =
  | { readonly base64: string }
  | { readonly status: number }
  | { readonly tooLarge: true }
  | null;

/**
 * Asks for a picture from within its page, while that is still open: for hosts that the user has not
 * granted, and for servers that want the page's own cookies and Referer. Pictures of other origins
 * can be had this way only where their servers allow it.
 */
export async function requestInPage(
  url: string,
  tabId: number,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureProblem>> {
  const { pictureBytes, completeWithin } = PICTURE_LIMITS;
  const [injection] = await browser.scripting
    .executeScript({ target: { tabId }, func: fetchInPage, args: [url, pictureBytes, completeWithin] })
    // The tab is gone or shows something that may not be touched.
    .catch(() => []);
  const answer: PageAnswer = injection?.result ?? null;
  if (!answer) return err('network');
  if ('base64' in answer) return ok(decodeBase64(answer.base64));
  return err('tooLarge' in answer ? 'too-large' : nameStatus(answer.status));
}

/** Runs in the page: it can use nothing from outside itself. */
async function fetchInPage(url: string, mostBytes: number, withinMs: number): Promise<PageAnswer> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal: AbortSignal.timeout(withinMs) });
    if (!response.ok) return { status: response.status };
    const blob = await response.blob();
    if (blob.size > mostBytes) return { tooLarge: true };
    const dataUrl = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    return { base64: dataUrl.slice(dataUrl.indexOf(',') + 1) };
  } catch {
    return null;
  }
}
