import type { CleanPass } from '@/utils/clean/clean-context';
import { pictureAddress } from '@/utils/clean/picture-address';

const IMAGE = /<img\b[^>]*>/i;
/** A `noscript` with this share of all text is no fallback for a picture. */
const LEAST_PAGE = 0.5;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;

/** Takes the picture out of a `noscript` where the one shown to scripts has no address; the rest goes. */
export const unwrapNoscript: CleanPass = {
  name: 'unwrap-noscript',
  run(root, { baseUrl }) {
    for (const fallback of root.querySelectorAll('noscript')) {
      if (holdsPage(fallback, root)) {
        fallback.replaceWith(...fallback.childNodes);
        continue;
      }
      const picture = fallback.querySelector('img') ?? parsePicture(fallback);
      const shown = shownPicture(fallback);
      if (picture && (!shown || pictureAddress(shown, baseUrl) === null)) {
        shown?.remove();
        fallback.replaceWith(picture);
      } else fallback.remove();
    }
  },
};

/** Where no script runs, some pages lie in their `noscript` as a whole. */
function holdsPage(fallback: Element, root: Element): boolean {
  if (!fallback.querySelector('p')) return false;
  return (fallback.textContent ?? '').length > LEAST_PAGE * (root.textContent ?? '').length;
}

/** The picture beside a fallback: right before it, or alone before it. */
function shownPicture(fallback: Element): Element | null {
  const before = fallback.previousElementSibling;
  return before?.matches('img') ? before : (before?.querySelector('img') ?? null);
}

/** Where scripts run, what is inside is text: its picture is read without parsing HTML. */
function parsePicture(fallback: Element): Element | null {
  const tag = IMAGE.exec(fallback.textContent ?? '')?.[0];
  if (!tag) return null;
  const image = fallback.ownerDocument.createElement('img');
  for (const [, name = '', one, two, three] of tag.matchAll(ATTRIBUTE)) {
    if (/^(?:src|srcset|alt|width|height|data-[\w-]+)$/i.test(name))
      image.setAttribute(name, one ?? two ?? three ?? '');
  }
  return image;
}
