import { expect, test } from 'vitest';
import { removePart, setFilter, toggleFilter } from '@/utils/search/edit-query';
import { parseQuery } from '@/utils/search/parse-query';

test('a chip is taken away, and the rest stays as it was typed', () => {
  const query = '经济  tag:城市 "a b"';
  const [, tag] = parseQuery(query, 0).parts;
  expect(removePart(query, tag ?? { start: 0, end: 0 })).toBe('经济 "a b"');
});

test('a filter replaces the one of its key, or takes it away', () => {
  expect(setFilter('经济 length:<5m', 'length', 'length:>15m')).toBe('经济 length:>15m');
  expect(setFilter('length:<5m 经济', 'length', null)).toBe('经济');
  expect(setFilter('', 'lang', 'lang:zh')).toBe('lang:zh');
});

test('a tag adds itself once and takes itself away again', () => {
  const once = toggleFilter('经济', 'tag', '长 读');
  expect(once).toBe('经济 tag:"长 读"');
  expect(toggleFilter(once, 'tag', '长 读')).toBe('经济');
});
