/** A text with fewer features than this is too short to be compared: `''` stands for its hash. */
const LEAST_FEATURES = 24;
const BITS = 64;
/** A run of CJK characters, or a word of any other script: the year in 2024年 takes no 年 with it. */
const CJK_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+/gv;
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * SimHash of a text (Charikar 2002): texts that share most of their wording differ in few of the 64
 * bits, so that one story on several sites can be grouped without comparing texts.
 *
 * Features are the distinct runs of three CJK characters and of two words: distinct, because a name
 * that returns in every paragraph would otherwise decide alone; longer than one word, because two
 * stories of one subject share their words but not their sentences.
 *
 * @returns 16 hexadecimal digits; `''` where the text is too short to tell.
 */
export function simhash(text: string): string {
  const features = listFeatures(text);
  if (features.size < LEAST_FEATURES) return '';
  const votes = new Int32Array(BITS);
  for (const feature of features) {
    const [high, low] = hash(feature);
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit] = (votes[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
    }
  }
  return toHex(votes, 0) + toHex(votes, 32);
}

/** How many of the 64 bits of two hashes differ; all of them where one is missing. */
export function hashDistance(a: string, b: string): number {
  if (a === '' || b === '') return BITS;
  return countBits(halfOf(a, 0) ^ halfOf(b, 0)) + countBits(halfOf(a, 8) ^ halfOf(b, 8));
}

function listFeatures(text: string): Set<string> {
  const features = new Set<string>();
  let word = '';
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(CJK_RUN)) {
    if (!CJK.test(run)) {
      if (word !== '') features.add(`${word} ${run}`);
      word = run;
      continue;
    }
    word = '';
    for (let at = 0; at + 3 <= run.length; at += 1) features.add(run.slice(at, at + 3));
  }
  return features;
}

/** Two independent 32-bit hashes (cyrb53 by bryc, public domain, without its last step). */
function hash(feature: string): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < feature.length; at += 1) {
    const unit = feature.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low];
}

function toHex(votes: Int32Array, from: number): string {
  let half = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((votes[from + bit] ?? 0) > 0) half |= 1 << bit;
  return (half >>> 0).toString(16).padStart(8, '0');
}

function halfOf(hashed: string, from: number): number {
  return Number.parseInt(hashed.slice(from, from + 8), 16) | 0;
}

function countBits(value: number): number {
  let left = value;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
