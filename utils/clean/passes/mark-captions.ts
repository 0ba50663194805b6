import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

const NAMES =
  /caption|bildunter|bildtext|photo-?(?:info|credit|text)|img-?(?:desc|text|info)|legende|credits?\b|copyright|bildnachweis|didascalia|pie-?de-?foto|tushuo|img_?note/i;
const CREDIT =
  /^image (?:copyright|caption|source)\b|^(?:photos?|images?|pictures?|foto|bild|credits?|fotograf|crédits?|imagen|abbildung|abb\.)\s*(?:by|von|de|credit)?\s*[:：]|getty images|\((?:image|photo|foto|ap photo|file photo|credit)\b|\bvia (?:ap|getty|reuters|afp)\b|\b(?:reuters|afp|ap photo|picture alliance|shutterstock|istock|unsplash)\b\s*(?:\/.*|via.*)?\)?\.?$|\/(?:ap|afp|dpa|getty|reuters|epa)\W*$/i;

/** A line beside a picture in its own box is a caption up to this. */
const LONGEST_LINE = 160;
/** No caption is longer (Latin letters). */
const LONGEST = 450;
/** A credit is shorter. */
const LONGEST_CREDIT = 260;

/** Makes captions of what is named or worded like one, so that they stay with their picture and out of the running text. */
export const markCaptions: CleanPass = {
  name: 'mark-captions',
  run(root) {
    for (const line of listLines(root)) {
      if (!isCaption(line, root) || line.element.closest('figure, figcaption, table, blockquote')) continue;
      setApart(line.element);
    }
  },
};

/** Makes a caption of a line; the pictures that stood in it stay before it. */
function setApart(element: Element): void {
  const caption = element.ownerDocument.createElement('figcaption');
  const pictures = [...element.querySelectorAll('img')].map((image) => image.closest('picture') ?? image);
  caption.append(...element.childNodes);
  element.replaceWith(...pictures, caption);
}

function isCaption({ element, text, weight }: Line, root: Element): boolean {
  if (weight > LONGEST || /^h[1-6]$/.test(element.localName)) return false;
  if (weight <= LONGEST_CREDIT && CREDIT.test(text)) return true;
  if (sharesBoxWithPicture(element, text, weight)) return true;
  for (let named: Element | null = element; named && named !== root; named = named.parentElement) {
    const names = named.getAttribute('class');
    if (names && NAMES.test(names)) return true;
    if (named.parentElement && named.parentElement.children.length > 3) return false;
  }
  return false;
}

/**
 * A short text without the end of a sentence, alone with a picture in one box. Not in Chinese: there
 * whole articles are written in short lines between pictures, in the same boxes.
 */
function sharesBoxWithPicture(element: Element, text: string, weight: number): boolean {
  if (weight > LONGEST_LINE || /\p{Script=Han}|[.!?。！？:：,，;；]\s*$/u.test(text)) return false;
  if (element.querySelector('img')) return true;
  const box = element.parentElement;
  const isAlone =
    box !== null && box.children.length <= 3 && box.textContent?.trim() === element.textContent?.trim();
  return isAlone && box.querySelector('img') !== null && element.previousElementSibling !== null;
}
