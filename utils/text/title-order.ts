/** Letters and figures of a title that its order goes by. */
const LENGTH = 32;
/** Where the places of Han characters begin: behind every letter. */
const FIRST_HAN = 0xe000;
const HAN = /\p{Script=Han}/u;
const COUNTED = /[\p{L}\p{N}]/u;

/**
 * A string whose order by code units is that of titles: case and accents do not matter, nor does
 * punctuation; Chinese stands behind other scripts and in the order of its pinyin.
 *
 * It is what a database can sort by, which knows no language. Two characters beyond the 3755 common
 * ones may share a place.
 */
export function titleOrder(title: string): string {
  let order = '';
  for (const character of title.normalize('NFKD').toLowerCase()) {
    if (order.length >= LENGTH) break;
    if (HAN.test(character)) order += String.fromCharCode(FIRST_HAN + placeOf(character));
    else if (COUNTED.test(character)) order += character;
    else if (/\s/.test(character) && order !== '' && !order.endsWith(' ')) order += ' ';
  }
  return order.trimEnd();
}

interface Ranking {
  readonly places: Map<string, number>;
  readonly ordered: readonly string[];
  readonly compare: (one: string, other: string) => number;
}

let known: Ranking | null = null;

/** Place of a Han character: an even number for a common one, the odd number behind the last common one before it for another. */
function placeOf(character: string): number {
  known ??= rankCommon();
  const { places, ordered, compare } = known;
  const place = places.get(character);
  if (place !== undefined) return place;
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(ordered[middle] ?? '', character) <= 0) low = middle + 1;
    else high = middle;
  }
  const found = Math.max(0, low * 2 - 1);
  places.set(character, found);
  return found;
}

/**
 * The common characters of GB 2312, which has them by pinyin already, as this browser orders Chinese.
 * A few milliseconds, once.
 */
function rankCommon(): Ranking {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const ordered = [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))].sort(compare);
  return { ordered, compare, places: new Map(ordered.map((character, at) => [character, at * 2])) };
}
