import type { CleanPass } from '@/utils/clean/clean-context';

/** No caption has more characters. */
const LONGEST_CAPTION = 500;

/** Puts a picture that stands alone, and the caption after it, into a figure; keeps figures that hold nothing out. */
export const makeFigures: CleanPass = {
  name: 'make-figures',
  run(root) {
    for (const image of root.querySelectorAll('img')) if (!image.closest('figure, table')) frame(image, root);
    for (const figure of root.querySelectorAll('figure')) {
      adoptCaption(figure);
      captionLooseText(figure);
      if (!figure.querySelector('img, table, pre, blockquote')) release(figure);
    }
    for (const caption of root.querySelectorAll('figcaption')) {
      if (!caption.closest('figure')) adoptByPicture(caption);
    }
  },
};

function frame(image: Element, root: Element): void {
  let alone: Element = image;
  while (alone.parentElement && alone.parentElement !== root && isAlone(alone)) alone = alone.parentElement;
  if (
    alone === image &&
    image.parentElement?.matches('p, li, h1, h2, h3, h4, h5, h6, a, span, em, strong, b, i, td')
  )
    return;
  if (alone.matches('li, blockquote, td, dd')) return;
  const figure = root.ownerDocument.createElement('figure');
  alone.replaceWith(figure);
  figure.append(alone.matches('a') ? alone : image);
}

/** True where a parent holds nothing but this. */
function isAlone(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent?.children.length === 1 && (parent.textContent ?? '').trim() === (element.textContent ?? '').trim()
  );
}

function adoptCaption(figure: Element): void {
  const next = figure.nextElementSibling;
  if (next?.localName === 'figcaption' && !figure.querySelector('figcaption')) figure.append(next);
}

/** Text that lies in a figure beside its picture, in no caption, is one. */
function captionLooseText(figure: Element): void {
  if (!figure.querySelector('img') || figure.querySelector('figcaption, table, pre, blockquote, p + p, ul'))
    return;
  const loose = [...figure.childNodes].filter(
    (node) => (node.textContent ?? '').trim() !== '' && (node.nodeType === 3 || isTextOnly(node)),
  );
  if (loose.length === 0 || (figure.textContent ?? '').length > LONGEST_CAPTION) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...loose);
  figure.append(caption);
}

function isTextOnly(node: Node): boolean {
  return node.nodeType === 1 && !(node as Element).matches('img') && !(node as Element).querySelector('img');
}

/** What is left of a figure whose picture is not to be had: its caption, or text that only stood in it. */
function release(figure: Element): void {
  const isCaption =
    !figure.querySelector('p + p, ul, ol') && (figure.textContent ?? '').length < LONGEST_CAPTION;
  if (!isCaption) {
    figure.replaceWith(...figure.childNodes);
    return;
  }
  for (const inner of figure.querySelectorAll('figcaption')) inner.replaceWith(' ', ...inner.childNodes);
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...figure.childNodes);
  figure.replaceWith(caption);
}

/** A caption without a figure goes to the one right before it, and else stays as a small paragraph. */
function adoptByPicture(caption: Element): void {
  const before = caption.previousElementSibling;
  if (before?.localName === 'figure') {
    before.append(caption);
    return;
  }
  const paragraph = caption.ownerDocument.createElement('p');
  const small = caption.ownerDocument.createElement('small');
  small.append(...caption.childNodes);
  paragraph.append(small);
  caption.replaceWith(paragraph);
}
