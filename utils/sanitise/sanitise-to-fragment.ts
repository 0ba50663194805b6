import { sanitiseToTree } from './sanitise-to-tree';

/**
 * Gives, for the address of a picture, the `blob:` or `data:` URL to show, or null for none. It runs
 * while the picture still lies in an inert document, so a remote address never reaches a live one and
 * nothing is requested.
 */
export type PictureSource = (url: string, alt: string) => string | null;

/**
 * Turns stored HTML into nodes that may be put on a page of ours.
 *
 * @param html - any HTML, trusted or not.
 * @param window - the window of the page that will show it.
 */
export function sanitiseToFragment(
  html: string,
  window: Window,
  pictureSource: PictureSource,
): DocumentFragment {
  return treeToFragment(sanitiseToTree(html, window), pictureSource);
}

/** What is in a sanitised tree, with the pictures that it may show. */
export function treeToFragment(body: Element, pictureSource: PictureSource): DocumentFragment {
  for (const picture of body.querySelectorAll('img')) replacePicture(picture, pictureSource);
  // It stays inert: only a document that it is put into makes it live, and that one may forbid more.
  const fragment = body.ownerDocument.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

function replacePicture(picture: Element, source: PictureSource): void {
  const url = picture.getAttribute('src') ?? '';
  const shown = url === '' ? null : source(url, picture.getAttribute('alt') ?? '');
  if (shown !== null && /^(?:blob:|data:image\/)/i.test(shown)) picture.setAttribute('src', shown);
  else picture.removeAttribute('src');
}
