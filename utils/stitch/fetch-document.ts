import { err, ok, type Result } from '@/utils/result/result';
import { decodeHtml } from './decode-html';

/** Milliseconds until a page that does not come is given up. */
const PATIENCE = 15_000;
/** A page larger than this many bytes is refused, as in capture. */
const MOST_BYTES = 20_000_000;

/**
 * Fetches another page of the article that the reader is looking at, from its own site, as that
 * site's own script would: with its cookies, so that what the reader may see comes back.
 *
 * @param origin - of the page that is open; nothing is fetched from anywhere else.
 * @returns The parsed page, inert; or why there is none, in English, for a bug report.
 */
export async function fetchDocument(
  url: string,
  origin: string,
  signal: AbortSignal,
): Promise<Result<Document, string>> {
  if (new URL(url).origin !== origin) return err('another site');
  try {
    const either = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    const response = await fetch(url, { credentials: 'same-origin', signal: either });
    if (!response.ok) return err(`status ${response.status}`);
    if (new URL(response.url).origin !== origin) return err('sent to another site');
    const type = response.headers.get('content-type');
    if (type && !/html|xml/i.test(type)) return err(`not a page but ${type}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.byteLength > MOST_BYTES) return err('too large');
    return ok(parse(decodeHtml(bytes, type), url));
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return err(error.message);
    throw error;
  }
}

/** A parsed page knows the address that its links are relative to by a `base` only. */
function parse(html: string, url: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const own = parsed.querySelector('base[href]');
  const base = own ?? parsed.createElement('base');
  base.setAttribute('href', new URL(own?.getAttribute('href') ?? '', url).href);
  if (!own) parsed.head.prepend(base);
  return parsed;
}
