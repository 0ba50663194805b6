import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/utils/search/parse-query';

const NOW = new Date(2026, 10, 25, 12).getTime();
const DAY = 86_400_000;
const read = (text: string) => parseQuery(text, NOW);

describe('filters', () => {
  test.each([
    ['tag:经济', { key: 'tag', value: '经济', not: false }],
    ['tag:"长 读"', { key: 'tag', value: '长 读', not: false }],
    ['-tag:sport', { key: 'tag', value: 'sport', not: true }],
    ['site：people.cn', { key: 'site', value: 'people.cn', not: false }],
    ['来源:新华社', { key: 'source', value: '新华社', not: false }],
    ['author:“Ann Porter”', { key: 'author', value: 'Ann Porter', not: false }],
    ['is:unread', { key: 'is', value: 'unread', not: false }],
    ['IS:Missing-Pictures', { key: 'is', value: 'missing-pictures', not: false }],
    ['is:未读', { key: 'is', value: 'unread', not: false }],
    ['after:2024', { key: 'after', time: new Date(2024, 0, 1).getTime(), not: false }],
    ['before:2024-03-05', { key: 'before', time: new Date(2024, 2, 5).getTime(), not: false }],
    ['after:2024年3月', { key: 'after', time: new Date(2024, 2, 1).getTime(), not: false }],
    ['after:7d', { key: 'after', time: NOW - 7 * DAY, not: false }],
    ['length:>10m', { key: 'length', least: 11, most: Number.POSITIVE_INFINITY, not: false }],
    ['length:＜5', { key: 'length', least: 0, most: 4, not: false }],
    ['length:5-10m', { key: 'length', least: 5, most: 10, not: false }],
    ['length:>=1h', { key: 'length', least: 60, most: Number.POSITIVE_INFINITY, not: false }],
    ['lang:zh', { key: 'lang', value: 'zh', not: false }],
  ])('%s', (text, filter) => {
    expect(read(text)).toMatchObject({ filters: [filter], units: [], problems: [] });
  });
});

describe('words', () => {
  test.each([
    ['经济 growth', ['经济', 'growth']],
    ['“climate change” 2024', ['climate change', '2024']],
    ['https://a.example/b', ['https://a.example/b']],
    ['比分3:2', ['比分3:2']],
    ['！？', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(read(text).units.map(({ raw }) => raw)).toEqual(words);
    expect(read(text).problems).toEqual([]);
  });

  test('are excluded by a minus, of whatever width', () => {
    expect(read('经济 -房价 －"interest rate"').units.map(({ raw, not }) => [raw, not])).toEqual([
      ['经济', false],
      ['房价', true],
      ['interest rate', true],
    ]);
  });

  test('keep a hyphen inside', () => {
    expect(read('covid-19').units).toMatchObject([{ raw: 'covid-19', not: false }]);
  });

  test('know their place, so that a chip can be taken away', () => {
    const text = '经济 tag:城市 -房价';
    expect(read(text).parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      '经济',
      'tag:城市',
      '-房价',
    ]);
  });
});

describe('what cannot be read is explained, and the rest holds', () => {
  test.each([
    ['is:blue 经济', 'mark', 'is:blue'],
    ['before:someday 经济', 'date', 'before:someday'],
    ['before:2024-13 经济', 'date', 'before:2024-13'],
    ['before:2023-02-30 经济', 'date', 'before:2023-02-30'],
    ['length:long 经济', 'length', 'length:long'],
    ['tag:"" 经济', 'empty', 'tag:""'],
    ['tag: 经济', 'empty', 'tag:'],
    ['经济 "climate change', 'quote', '"climate change'],
  ])('%s', (text, code, part) => {
    const { problems, units } = read(text);
    expect(problems).toEqual([{ code, part }]);
    expect(units.map(({ raw }) => raw)).toContain('经济');
  });

  test('a query of nothing but exclusions', () => {
    expect(read('-经济').problems).toMatchObject([{ code: 'only-not' }]);
    expect(read('-经济 tag:城市').problems).toEqual([]);
  });
});
