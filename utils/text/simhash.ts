/** A text with fewer features than this is too short to be compared: `''` stands for its hash. */
const LEAST_FEATURES = 24;
const BITS = 64;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}]/u;

/** What a code unit belongs to: nothing that counts, a run of CJK characters, a word of any other script. */
const NONE = 1;
const DENSE = 2;
const LETTER = 3;
/** Kinds of code units as they come up; 0 where one has not yet. */
const kinds = new Uint8Array(0x10000);

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
  const features = listFeatures(text.normalize('NFKC').toLowerCase());
  if (features.count < LEAST_FEATURES) return '';
  // Counting whole bytes and taking them apart once is an eighth of the work of counting bits.
  const bytes = new Int32Array((BITS / 8) * 256);
  features.each((high, low) => {
    for (let at = 0; at < 4; at += 1) {
      const place = at * 256;
      const inHigh = place + ((high >>> (at * 8)) & 255);
      const inLow = place + 1024 + ((low >>> (at * 8)) & 255);
      bytes[inHigh] = (bytes[inHigh] ?? 0) + 1;
      bytes[inLow] = (bytes[inLow] ?? 0) + 1;
    }
  });
  return toHex(bytes, 0, features.count) + toHex(bytes, 1024, features.count);
}

/** How many of the 64 bits of two hashes differ; all of them where one is missing. */
export function hashDistance(a: string, b: string): number {
  if (a === '' || b === '') return BITS;
  return countBits(halfOf(a, 0) ^ halfOf(b, 0)) + countBits(halfOf(a, 8) ^ halfOf(b, 8));
}

/** Distinct features by their hashes: a table of two numbers each, twice as large as it can become full. */
class Features {
  count = 0;
  readonly #mask: number;
  readonly #table: Int32Array;
  readonly #isTaken: Uint8Array;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#table = new Int32Array(size * 2);
    this.#isTaken = new Uint8Array(size);
  }

  put(high: number, low: number): void {
    let slot = low & this.#mask;
    while (this.#isTaken[slot] === 1) {
      if (this.#table[slot * 2] === high && this.#table[slot * 2 + 1] === low) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#isTaken[slot] = 1;
    this.#table[slot * 2] = high;
    this.#table[slot * 2 + 1] = low;
    this.count += 1;
  }

  each(visit: (high: number, low: number) => void): void {
    for (let slot = 0; slot < this.#isTaken.length; slot += 1) {
      if (this.#isTaken[slot] === 1) visit(this.#table[slot * 2] ?? 0, this.#table[slot * 2 + 1] ?? 0);
    }
  }
}

function listFeatures(folded: string): Features {
  const features = new Features(folded.length);
  const hash = new Hash();
  // The word before, as long as no CJK character stands between.
  let [wordStart, wordEnd] = [0, 0];
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at);
    let end = at + 1;
    while (end < folded.length && kindAt(folded, end) === kind) end += 1;
    if (kind === LETTER) {
      if (wordEnd > wordStart) {
        hash.begin();
        hash.add(folded, wordStart, wordEnd);
        hash.add(' ', 0, 1);
        hash.add(folded, at, end);
        hash.finish(features);
      }
      [wordStart, wordEnd] = [at, end];
    } else if (kind === DENSE) {
      [wordStart, wordEnd] = [0, 0];
      for (let from = at; from + 3 <= end; from += 1) {
        hash.begin();
        hash.add(folded, from, from + 3);
        hash.finish(features);
      }
    }
    at = end;
  }
  return features;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return kindOfHalf(text, at, code);
  const known = kinds[code];
  if (known) return known;
  const kind = classify(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/** Half of a pair is what the pair is. */
function kindOfHalf(text: string, at: number, code: number): number {
  return classify(String.fromCodePoint(text.codePointAt(code <= 0xdbff ? at : at - 1) ?? 0));
}

function classify(character: string): number {
  if (CJK.test(character)) return DENSE;
  return WORD.test(character) ? LETTER : NONE;
}

/** Two independent 32-bit hashes (cyrb53 by bryc, public domain, without its last step). */
class Hash {
  #high = 0;
  #low = 0;

  begin(): void {
    this.#high = 0xdeadbeef;
    this.#low = 0x41c6ce57;
  }

  add(text: string, start: number, end: number): void {
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      this.#high = Math.imul(this.#high ^ unit, 2654435761);
      this.#low = Math.imul(this.#low ^ unit, 1597334677);
    }
  }

  finish(features: Features): void {
    let [high, low] = [this.#high, this.#low];
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    features.put(high, low);
  }
}

/** A bit is set where more than half of the features have it. */
function toHex(bytes: Int32Array, from: number, features: number): string {
  let half = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    const place = from + (bit >> 3) * 256;
    let votes = 0;
    for (let byte = 0; byte < 256; byte += 1) if ((byte >> (bit & 7)) & 1) votes += bytes[place + byte] ?? 0;
    if (votes * 2 > features) half |= 1 << bit;
  }
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
