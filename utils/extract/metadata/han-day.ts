const HAN_DAY =
  /([一二][〇零○一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const HAN_DIGITS = '〇一二三四五六七八九';

/** Year, month and day of a day in Chinese numerals (二〇二四年五月十六日), or null. */
export function readHanDay(text: string): [year: number, month: number, day: number] | null {
  const found = text.includes('年') ? HAN_DAY.exec(text) : null;
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const digits = [...year].map((sign) => Math.max(0, HAN_DIGITS.indexOf(sign)));
  return [Number(digits.join('')), readHanNumber(month), readHanNumber(day)];
}

/** A number below a hundred: 十六, 三十一, 六. */
function readHanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (sign = '') => Math.max(0, HAN_DIGITS.indexOf(sign));
  return text.includes('十') ? 10 * (tens ? digit(tens) : 1) + (ones ? digit(ones) : 0) : digit(text);
}
