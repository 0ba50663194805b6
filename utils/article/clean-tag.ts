import { collapseSpace } from '@/utils/text/collapse-space';

/** Longer than this is a sentence, not a tag; UTF-16 units. */
const LONGEST = 60;

/** A tag as it is stored: composed (NFC), white space collapsed, a leading `#` gone; empty where nothing is left. */
export function cleanTag(tag: string): string {
  const name = collapseSpace(tag.normalize('NFC')).replace(/^[#＃]+\s*/, '');
  return [...name].slice(0, LONGEST).join('').trim();
}

/** A set of tags as it is stored: clean, each once, sorted by code point. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(cleanTag).filter((tag) => tag !== ''))].sort(byCodePoint);
}

/** UTF-16 order differs from code-point order for what lies beyond the BMP. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
