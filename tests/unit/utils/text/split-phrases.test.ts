import { expect, test } from 'vitest';
import { splitPhrases } from '@/utils/text/split-phrases';

const joined = (text: string, lang: string | null) =>
  splitPhrases(text, lang).map((words) => words.join('|'));

test('a Chinese headline pauses after its signs', () => {
  const phrases = splitPhrases('老船厂变身江边图书馆：一座小城怎样留住自己的记忆', 'zh-CN');
  expect(phrases.map((words) => words.join(''))).toEqual([
    '老船厂变身江边图书馆：',
    '一座小城怎样留住自己的记忆',
  ]);
});

test('signs stay with their words', () => {
  for (const words of splitPhrases('他说“不”，走了', 'zh')) {
    expect(words.every((word) => !/^[”，。]/.test(word) && !/[“（]$/.test(word))).toBe(true);
  }
});

test('figures are not parted at their signs', () => {
  expect(joined('增长3：1', 'zh')).toHaveLength(1);
});

test('nothing is lost', () => {
  const text = '“别急着拆”——一座城、两代人的答案？';
  expect(splitPhrases(text, 'zh').flat().join('')).toBe(text);
});

test('an English headline is left alone', () => {
  expect(joined('The village: a history', 'en')).toEqual(['The village: a history']);
});

test.each(['zh-cmn-Hans', 'zh-', 'zh-nonsense-', 'ja_JP'])('the language may be called %s', (lang) => {
  expect(splitPhrases('老船厂：变身', lang)).toHaveLength(2);
});
