import { expect, test } from 'vitest';
import { listSentences, sentenceAt } from '@/components/reader/frame/sentence-at';

const read = (text: string, lang: string) =>
  listSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test('Chinese sentences end at their signs and at the ends of lines', () => {
  expect(read('汽笛响了。“别拆！”他说\n第二段', 'zh')).toEqual(['汽笛响了。', '“别拆！”', '他说', '第二段']);
});

test('English sentences carry no space', () => {
  expect(read('One is here. Two is there.', 'en')).toEqual(['One is here.', 'Two is there.']);
});

test('the sentence at a place is the one that the place is in', () => {
  const text = '标题\n甲在前。乙在后。丙在最后。';
  const { start, end } = sentenceAt(text, text.indexOf('在后'), 'zh');
  expect(text.slice(start, end)).toBe('乙在后。');
});

test.each(['zh-cmn-Hans', 'zh-', 'not a language', ''])('the language may be called "%s"', (lang) => {
  expect(read('汽笛响了。他说', lang)).toEqual(['汽笛响了。', '他说']);
});
