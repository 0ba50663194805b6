import { sanitiseInTwo } from '@/utils/sanitise/sanitise-in-two';
import { makePicture } from './make-picture';
import { markEmbeds } from './mark-embeds';
import { markSubheads } from './mark-subheads';
import type { PictureView, PictureViews } from './picture-view';

/** Words of the interface that stand inside an article. */
export interface ArticleWords {
  readonly pictureMissing: string;
  readonly pictureWaiting: string;
  /** What stands in the place of a picture while `data-unsaved` is on the root; left out where it never is. */
  readonly pictureUnsaved?: string;
  readonly table: string;
  /** What pressing a picture does; left out where pressing it does nothing. */
  readonly enlarge?: string;
}

/** A picture's place in a filled article, so that it can be put there when it comes. */
export interface PicturePlace {
  readonly url: string;
  readonly alt: string;
  /** Size that the article's markup gives, or null. */
  readonly width: number | null;
  readonly height: number | null;
  element: HTMLElement;
  /** What `element` shows now. */
  shown: PictureView | undefined;
}

const MARK = 'data:image/x-place,';

/** An article in its document. */
export interface FilledArticle {
  readonly places: readonly PicturePlace[];
  /** Puts in what was held back, and gives the places of the whole article. To be called once. */
  readonly finish: () => readonly PicturePlace[];
}

/** More characters than this fill any window: what follows them is not seen at first. */
const FIRST_WINDOW = 3000;

/**
 * Puts an article into a document: sanitised here and now, whatever was done to it before, with
 * every picture in its place and every table able to scroll in itself.
 *
 * @param html - the clean view, trusted or not.
 * @param window - the window of the page around the frame, whose sanitiser it is.
 * @param target - the frame's document.
 * @param isWhole - all of it at once; else its end is held back, for after its beginning has been drawn.
 */
export function fillArticle(
  html: string,
  window: Window,
  target: Document,
  words: ArticleWords,
  isWhole: boolean,
): FilledArticle {
  const urls: string[] = [];
  const source = (url: string) => `${MARK}${urls.push(url) - 1}`;
  const length = isWhole ? Number.POSITIVE_INFINITY : FIRST_WINDOW;
  const { beginning, end } = sanitiseInTwo(html, window, source, length);
  const places = prepare(beginning, urls, words);
  target.body.replaceChildren(target.adoptNode(beginning));
  return {
    places,
    finish: () => {
      const rest = end();
      const all = [...places, ...prepare(rest, urls, words)];
      target.body.append(target.adoptNode(rest));
      return all;
    },
  };
}

/** Makes sanitised markup what the reader shows. Gives the places of its pictures, each with its box. */
function prepare(
  fragment: DocumentFragment,
  urls: readonly string[],
  words: ArticleWords,
): readonly PicturePlace[] {
  dropLeadingSpaces(fragment);
  markSubheads(fragment);
  markEmbeds(fragment);
  wrapTables(fragment, words.table);
  const places = [...fragment.querySelectorAll('img')].flatMap((image) => takePlace(image, urls));
  for (const place of places) showPicture(place, undefined, words);
  return places;
}

/** Brings a place up to date with its picture. Nothing happens where nothing has changed. */
export function updatePictures(
  places: readonly PicturePlace[],
  pictures: PictureViews,
  words: ArticleWords,
): void {
  for (const place of places) {
    const picture = pictures.get(place.url);
    if (picture && picture !== place.shown) showPicture(place, picture, words);
  }
}

function showPicture(place: PicturePlace, picture: PictureView | undefined, words: ArticleWords): void {
  const element = makePicture(place, picture, words);
  place.element.replaceWith(element);
  place.element = element;
  place.shown = picture;
}

function takePlace(image: HTMLImageElement, urls: readonly string[]): PicturePlace[] {
  const number = Number(image.getAttribute('src')?.slice(MARK.length) || Number.NaN);
  const url = urls[number];
  if (url === undefined) {
    image.remove();
    return [];
  }
  const side = (name: string) => Number(image.getAttribute(name)) || null;
  return [
    {
      url,
      alt: image.alt,
      width: side('width'),
      height: side('height'),
      element: image,
      shown: undefined,
    },
  ];
}

/** Chinese pages indent by typing two wide spaces; the style sheet indents here. */
function dropLeadingSpaces(fragment: DocumentFragment): void {
  for (const paragraph of fragment.querySelectorAll('p')) {
    let first: Node | null = paragraph.firstChild;
    while (first && first.nodeType === 1 && first.firstChild) first = first.firstChild;
    if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').replace(/^[\s\u3000\u2003]+/, '');
  }
}

/** A wide table scrolls alone, and by keyboard too. */
function wrapTables(fragment: DocumentFragment, name: string): void {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const wrapper = table.ownerDocument.createElement('div');
    wrapper.className = 'table-scroll';
    wrapper.tabIndex = 0;
    wrapper.setAttribute('role', 'region');
    wrapper.setAttribute('aria-label', table.caption?.textContent?.trim() || name);
    table.replaceWith(wrapper);
    wrapper.append(table);
  }
}
