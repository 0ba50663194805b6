import { expect, test } from 'vitest';
import { toSimplified } from '@/utils/text/to-simplified';
import { toTraditional } from '@/utils/text/to-traditional';

test.each([
  ['图书馆今天开放', '圖書館今天開放'],
  ['出发以前理头发', '出發以前理頭髮'],
  ['皇后在前，以后再说', '皇后在前，以後再說'],
  ['Offprint 2026', 'Offprint 2026'],
])('%s is %s in traditional characters', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test('there and back is the same text', () => {
  const text = '老船厂变身江边图书馆：一座小城怎样留住自己的记忆，里面的发电机后来停了。';
  expect(toSimplified(toTraditional(text))).toBe(text);
});

test('nothing moves: a text is as long as before', () => {
  const text = '干燥的面条𠀀，头发与出发🙂';
  expect(toTraditional(text)).toHaveLength(text.length);
});
