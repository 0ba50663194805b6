import type { PictureProblem } from '@/utils/article/article-record';
import { err, ok, type Result } from '@/utils/result/result';
import { isPrivateHost } from './is-private-host';
import { PICTURE_LIMITS } from './picture-limits';

/** What browsers say of pictures they understand, so that servers choose as for the page. */
const ACCEPT = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5';

/** Asks a server for a picture: without cookies, without saying which page it is for, within the caps. */
export async function requestBytes(
  url: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureProblem>> {
  const late = new AbortController();
  const answer = setTimeout(() => late.abort(), PICTURE_LIMITS.answerWithin);
  const complete = setTimeout(() => late.abort(), PICTURE_LIMITS.completeWithin);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: ACCEPT },
      signal: AbortSignal.any([signal, late.signal]),
    });
    clearTimeout(answer);
    if (leadsInside(url, response)) return err('blocked');
    if (!response.ok) return err(nameStatus(response.status));
    return await readBody(response);
  } catch {
    // Fetch says no more than that it failed; that we lost patience we know ourselves.
    return err(late.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(answer);
    clearTimeout(complete);
  }
}

/**
 * Whether a server outside has sent us on to one of the reader's own network. The way cannot be looked
 * at before it is taken; without cookies or a Referer, and with nothing kept, little is lost by it.
 */
function leadsInside(url: string, response: Response): boolean {
  if (!response.redirected) return false;
  return isPrivateHost(new URL(response.url).hostname) && !isPrivateHost(new URL(url).hostname);
}

/** What a status other than success means for a picture. */
export function nameStatus(status: number): PictureProblem {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'gone';
  return 'server';
}

async function readBody(response: Response): Promise<Result<Uint8Array<ArrayBuffer>, PictureProblem>> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > PICTURE_LIMITS.pictureBytes) return await giveUp(response);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of readChunks(response)) {
    length += chunk.byteLength;
    if (length > PICTURE_LIMITS.pictureBytes) return err('too-large');
    chunks.push(chunk);
  }
  return ok(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

async function giveUp(response: Response): Promise<Result<never, PictureProblem>> {
  await response.body?.cancel();
  return err('too-large');
}

/** Chunks of a body; leaving the loop stops the download. Not every browser can iterate a stream itself. */
async function* readChunks(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
