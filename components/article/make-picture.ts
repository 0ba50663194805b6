import type { ArticleWords, PicturePlace } from './fill-article';
import type { PictureView } from './picture-view';

/** The element that shows a picture as it stands: the picture, or a box of its size that says why not. */
export function makePicture(
  place: PicturePlace,
  picture: PictureView | undefined,
  words: ArticleWords,
): HTMLElement {
  const document = place.element.ownerDocument;
  return picture?.state === 'shown'
    ? makeShown(document, place, picture, words)
    : makeBox(document, place, picture, words);
}

/** The picture, within a button where it can be enlarged. One that is a link already leads where it leads. */
function makeShown(
  document: Document,
  place: PicturePlace,
  picture: PictureView,
  words: ArticleWords,
): HTMLElement {
  const image = makeImage(document, place, picture);
  if (words.enlarge === undefined || place.element.closest('a')) return image;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'zoom';
  button.setAttribute('aria-label', place.alt ? `${words.enlarge}: ${place.alt}` : words.enlarge);
  button.append(image);
  return button;
}

function makeImage(document: Document, place: PicturePlace, picture: PictureView): HTMLElement {
  const image = document.createElement('img');
  image.src = picture.src;
  image.alt = place.alt;
  image.decoding = 'async';
  const { width, height } = sizeOf(place, picture);
  if (width && height) {
    image.width = width;
    image.height = height;
  }
  return image;
}

function makeBox(
  document: Document,
  place: PicturePlace,
  picture: PictureView | undefined,
  words: ArticleWords,
): HTMLElement {
  const isMissing = picture?.state === 'missing';
  const box = document.createElement('span');
  box.className = isMissing ? 'picture picture-missing' : 'picture picture-waiting';
  box.setAttribute('role', 'img');
  const state = isMissing ? words.pictureMissing : words.pictureWaiting;
  box.setAttribute('aria-label', place.alt ? `${state}: ${place.alt}` : state);
  const { width, height } = sizeOf(place, picture);
  if (!isMissing && width && height) {
    box.style.width = `${width}px`;
    box.style.aspectRatio = `${width} / ${height}`;
  }
  if (isMissing) box.append(makeLine(document, '', state));
  else if (words.pictureUnsaved) box.append(makeLine(document, 'picture-unsaved', words.pictureUnsaved));
  if (place.alt) box.append(makeLine(document, 'picture-alt', place.alt));
  return box;
}

function makeLine(document: Document, className: string, text: string): HTMLElement {
  const line = document.createElement('span');
  line.className = className;
  line.textContent = text;
  return line;
}

/** The picture's own size where it is known, else what the article says. */
function sizeOf(place: PicturePlace, picture: PictureView | undefined) {
  return picture?.width && picture.height ? picture : place;
}
