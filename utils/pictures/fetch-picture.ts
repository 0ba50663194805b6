import type { PictureProblem } from '@/utils/article/article-record';
import type { FetchedPicture } from '@/utils/article/fetched-picture';
import type { PictureRef } from '@/utils/article/picture-ref';
import { err, type Result } from '@/utils/result/result';
import { decodeDataUrl } from './decode-data-url';
import { hasHostAccess } from './host-access';
import { isPrivateHost } from './is-private-host';
import { isTracker } from './is-tracker';
import { judgePicture } from './judge-picture';
import { requestBytes } from './request-bytes';
import { requestInPage } from './request-in-page';
import { requestWithReferer } from './request-with-referer';

/** The page that pictures belong to. */
export interface PictureSource {
  readonly pageUrl: string;
  /** Tab that shows the page, while it does; null otherwise. */
  readonly tabId: number | null;
}

type Fetched = Result<FetchedPicture, PictureProblem>;

/** Fetches one picture by whatever way its server and the user's permissions allow. */
export async function fetchPicture(
  picture: PictureRef,
  source: PictureSource,
  signal: AbortSignal,
): Promise<Fetched> {
  if (isTracker(picture)) return err('tracker');
  const { url } = picture;
  if (/^data:/i.test(url)) return judge(decode(url));
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return err('not-an-image');
  // The page itself would be asked about such an address by the browser; we must not be its way round.
  if (isPrivateHost(new URL(url).hostname) && !isPrivateHost(new URL(source.pageUrl).hostname))
    return err('blocked');
  return (await hasHostAccess(url))
    ? fetchWithAccess(url, source, signal)
    : fetchWithout(url, source, signal);
}

/** Without a Referer first: many servers refuse a strange one, few refuse none. */
async function fetchWithAccess(url: string, source: PictureSource, signal: AbortSignal): Promise<Fetched> {
  const plain = await judge(await requestBytes(url, signal));
  if (plain.ok || !mayBeProtected(plain.error)) return plain;
  const referred = await judge(await requestWithReferer(url, source.pageUrl, signal));
  if (referred.ok || source.tabId === null || !mayBeProtected(referred.error)) return referred;
  const inPage = await judge(await requestInPage(url, source.tabId));
  return inPage.ok ? inPage : referred;
}

/** Only the page itself and servers that are open to everybody can be asked then. */
async function fetchWithout(url: string, source: PictureSource, signal: AbortSignal): Promise<Fetched> {
  const { tabId } = source;
  const inPage: Fetched = tabId === null ? err('network') : await judge(await requestInPage(url, tabId));
  if (inPage.ok || inPage.error !== 'network') return inPage;
  const open = await judge(await requestBytes(url, signal));
  return open.ok || open.error !== 'network' ? open : err('blocked');
}

/** A refusal, or an error page or notice in the picture's place. */
function mayBeProtected(problem: PictureProblem): boolean {
  return problem === 'refused' || problem === 'not-an-image';
}

function decode(url: string): Result<Uint8Array<ArrayBuffer>, PictureProblem> {
  const bytes = decodeDataUrl(url);
  return bytes ? { ok: true, value: bytes } : err('not-an-image');
}

async function judge(bytes: Result<Uint8Array<ArrayBuffer>, PictureProblem>): Promise<Fetched> {
  return bytes.ok ? judgePicture(bytes.value) : bytes;
}
