import { expect, test } from 'vitest';
import { formatList } from '@/utils/text/format-list';

test.each([
  ['zh-CN', '沈一舟、陆明、顾念慈'],
  ['zh-TW', '沈一舟、陆明、顾念慈'],
  ['en', '沈一舟, 陆明, 顾念慈'],
])('names are parted as %s parts them, and nothing joins the last', (locale, expected) => {
  expect(formatList(['沈一舟', '陆明', '顾念慈'], locale)).toBe(expected);
});

test('one name stands alone', () => {
  expect(formatList(['沈一舟'], 'zh-CN')).toBe('沈一舟');
});
