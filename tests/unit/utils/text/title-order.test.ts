import { expect, test } from 'vitest';
import { titleOrder } from '@/utils/text/title-order';

/** Titles in the order of a list. */
function sorted(...titles: readonly string[]): readonly string[] {
  return titles.toSorted((a, b) => {
    const [one, other] = [titleOrder(a), titleOrder(b)];
    return one < other ? -1 : Number(one > other);
  });
}

test('Chinese titles stand in the order of their pinyin, traditional ones among them', () => {
  const titles = ['安徽', '北京', '成都', '廣州', '海港', '海口', '南京', '上海', '中国', '中華'];
  expect(sorted(...titles.toReversed())).toEqual(titles);
});

test('other scripts come first, by their letters, and Chinese behind', () => {
  expect(sorted('中国', 'Zebra', 'éclair', 'apple', '2026', '阿里')).toEqual([
    '2026',
    'apple',
    'éclair',
    'Zebra',
    '阿里',
    '中国',
  ]);
});

test('punctuation and quotes around a title do not move it', () => {
  expect(sorted('《北京》', '“安徽”', '—— 成都')).toEqual(['“安徽”', '《北京》', '—— 成都']);
  expect(titleOrder('  “A—B”  c ')).toBe('ab c');
});

test('rare characters stand beside the common ones of their sound', () => {
  // 镕 (róng) lies outside the common characters.
  expect(sorted('软', '镕', '任')).toEqual(['任', '镕', '软']);
  expect(titleOrder('中'.repeat(90))).toHaveLength(32);
});
