import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { matchNoise } from '@/utils/clean/noise-words/match-noise';
import { dropNoiseLines } from '@/utils/clean/passes/drop-noise-lines';
import { RemovalLog } from '@/utils/clean/removal-log';
import { measureTree } from '@/utils/text/measure-tree';

/** Lines that were thought of one by one, not taken from the pages that figures are measured on. */
const FOLDER = join(import.meta.dirname, '../../../../fixtures/lines');
const readLines = (file: string) => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
const files = (begin: string) => readdirSync(FOLDER).filter((file) => file.startsWith(begin));

const PROSE =
  '沿海港口扩建工程昨日上午正式开工，市长和数百名工人出席了开工仪式，工程预计两年内完成，总投资约二十亿元。';
const { document } = new JSDOM('').window;

/** Whether a line stays that stands between paragraphs, or after the last of them. */
function stays(line: string, isLast: boolean): boolean {
  const root = document.createElement('div');
  for (const text of [PROSE, PROSE, PROSE, line, ...(isLast ? [] : [PROSE, PROSE])]) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  const context = { title: '', baseUrl: '', log: new RemovalLog(), measures: measureTree(root) };
  dropNoiseLines.run(root, context);
  return (root.textContent ?? '').includes(line);
}

describe('what stands around articles is known for what it is', () => {
  test.each(files('taken-'))('%s', (file) => {
    const lines = readLines(file);
    expect(lines.length).toBeGreaterThan(80);
    expect(lines.filter((line) => matchNoise(line) === null)).toEqual([]);
  });
});

// Without a bound these take longer than anybody waits, and the test's time is over.
test.each([
  ['分享'.repeat(28)],
  ['微信朋友圈'.repeat(12)],
  ['展开更多'.repeat(14)],
  ['赞 '.repeat(15)],
  ['载入更多评论区'.repeat(8)],
])('a row that repeats itself and ends otherwise is given up soon: %s', (row) => {
  expect(matchNoise(`${row}的`)).toBeNull();
});

describe('what an article says in the same words stays', () => {
  test.each(files('kept-'))('between its paragraphs: %s', (file) => {
    const lines = readLines(file);
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => !stays(line, false))).toEqual([]);
  });

  test.each([
    ['a sentence about somebody', '他关注了那个公众号，却再也没有收到消息。', true],
    ['what somebody says', '“请关注我们的公众号。”工作人员说。', true],
    ['a prompt in a sentence', '欢迎关注我们的公众号，更多精彩内容等着您。', false],
  ])('%s, after the last paragraph: %s', (_, line, isKept) => {
    expect(stays(line, true)).toBe(isKept);
  });
});
