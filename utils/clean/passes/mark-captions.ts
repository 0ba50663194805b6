import type { CleanPass } from '@/utils/clean/clean-context';
import { type Line, listLines } from '@/utils/clean/list-lines';

const NAMES =
  /caption|bildunter|bildtext|image-?text|photo-?(?:info|credit|text)|img-?(?:desc|text|info)|legende|credits?\b|copyright|bildnachweis|didascalia|pie-?de-?foto|tushuo|img_?note/i;
const CREDIT =
  /^image (?:copyright|caption|source)\b|^(?:photos?|images?|pictures?|foto|bild|credits?|fotograf|crédits?|imagen|abbildung|abb\.)\s*(?:by|von|de|credit)?\s*[:：]|getty images|\((?:image|photo|foto|ap photo|file photo|credit)\b|\bvia (?:ap|getty|reuters|afp)\b|\b(?:reuters|afp|ap photo|picture alliance|shutterstock|istock|unsplash)\b\s*(?:\/.*|via.*)?\)?\.?$|\/(?:ap|afp|dpa|getty|reuters|epa)\W*$/i;

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
      const caption = root.ownerDocument.createElement('figcaption');
      caption.append(...line.element.childNodes);
      line.element.replaceWith(caption);
    }
  },
};

function isCaption({ element, text, weight }: Line, root: Element): boolean {
  if (weight > LONGEST || /^h[1-6]$/.test(element.localName)) return false;
  if (weight <= LONGEST_CREDIT && CREDIT.test(text)) return true;
  for (let named: Element | null = element; named && named !== root; named = named.parentElement) {
    const names = named.getAttribute('class');
    if (names && NAMES.test(names)) return true;
    if (named.parentElement && named.parentElement.children.length > 3) return false;
  }
  return false;
}
