import { describe, expect, test } from 'vitest';
import { anchorQuote, describeQuote } from '@/utils/article/anchor-quote';

const BEFORE = [
  '傍晚六点，最后一班轮渡靠岸，江风里混着柴油和水草的味道。',
  '他说，那一年的公示期内，规划部门收到书面意见2307份，八成以上主张保留。',
  '她说，今天走进大厅，抬头能看见漆皮斑驳的行车梁。',
  '闭馆音乐响起时，不少人还坐在船台的台阶上，看江上的灯一盏一盏亮起来。',
].join('\n');

/** Marks a passage in `before` and reads what it covers in `after`. */
function reanchor(passage: string, after: string, before = BEFORE, from = 0): string | null {
  const start = before.indexOf(passage, from);
  const found = anchorQuote(after, describeQuote(before, { start, end: start + passage.length }));
  return found && after.slice(found.start, found.end);
}

describe('a highlight in a new version of its article', () => {
  test('stands where it did when nothing changed', () => {
    expect(reanchor('规划部门收到书面意见2307份', BEFORE)).toBe('规划部门收到书面意见2307份');
  });

  test('moves with its words when a paragraph was put before it', () => {
    expect(reanchor('江上的灯一盏一盏亮起来', `更正：本文有改动。\n${BEFORE}`)).toBe(
      '江上的灯一盏一盏亮起来',
    );
  });

  test('is found when the words around it changed', () => {
    const after = BEFORE.replace('那一年的公示期内，规划部门', '公示期间，市里').replace(
      '八成以上',
      '大多数',
    );
    expect(reanchor('收到书面意见2307份', after)).toBe('收到书面意见2307份');
  });

  test('covers the new wording when its own words changed a little', () => {
    const after = BEFORE.replace('书面意见2307份', '书面意见2370余份');
    expect(reanchor('规划部门收到书面意见2307份，八成以上主张保留', after)).toBe(
      '规划部门收到书面意见2370余份，八成以上主张保留',
    );
  });

  test('reaches over paragraphs', () => {
    const passage = BEFORE.slice(BEFORE.indexOf('八成以上'), BEFORE.indexOf('抬头'));
    expect(reanchor(passage, BEFORE.replace('傍晚六点', '傍晚七点半'))).toBe(passage);
  });

  test('keeps to the right one of two passages that are alike', () => {
    const before = '记者说：是的。第一段。\n市长说：是的。第二段。';
    const after = `导语。\n${before}`;
    const second = before.lastIndexOf('是的');
    const found = anchorQuote(after, describeQuote(before, { start: second, end: second + 2 }));
    expect(found?.start).toBe(after.lastIndexOf('是的'));
  });

  test('is gone when its words are', () => {
    const after = BEFORE.split('\n').slice(2).join('\n');
    expect(reanchor('规划部门收到书面意见2307份，八成以上主张保留', after)).toBeNull();
  });

  test('a single word is not taken for another that is like it', () => {
    expect(reanchor('行车梁', BEFORE.replace('行车梁', '汽车房'))).toBeNull();
  });

  test('a passage of a thousand characters is found by its ends', () => {
    const long = Array.from(
      { length: 60 },
      (_, n) => `第${n}句话说的是第${n * 7}件事情，和别的都不一样。`,
    ).join('');
    const before = `开头。\n${long}\n结尾。`;
    const after = `新的开头在这里。\n${long.replace('第30句话', '第三十句话')}\n结尾。`;
    expect(reanchor(long, after, before)).toBe(long.replace('第30句话', '第三十句话'));
  });
});
