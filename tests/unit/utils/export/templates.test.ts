import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillFileName, parseFileName } from '@/utils/export/template/file-name-template';
import { fillFrontMatter, parseFrontMatter } from '@/utils/export/template/front-matter-template';
import { writeFrontMatter } from '@/utils/export/write-front-matter';
import { makeRecord } from './make-full-article';

const record = makeRecord({ tags: ['港口', 'to read'] });

function name(template: string, of = record): string {
  const parsed = parseFileName(template);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return fillFileName(parsed.value, of);
}

function properties(template: string, of = record): Record<string, unknown> | null {
  const parsed = parseFrontMatter(template);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const yaml = writeFrontMatter(fillFrontMatter(parsed.value, { record: of, textHash: 'ab' }));
  return yaml === '' ? null : parse(yaml.replace(/^---\n|---\n$/g, ''));
}

describe('a template of file names', () => {
  test.each([
    ['{date} {title}', '2022-11-09 海港：新码头今日启用'],
    ['{site}/{title}', '海港日报／海港：新码头今日启用'],
    ['{ title }', '海港：新码头今日启用'],
    ['{section} - {title}', '要闻 - 海港：新码头今日启用'],
  ])('%s', (template, expected) => expect(name(template)).toBe(expected));

  test('leaves no loose ends where a field is not known', () => {
    expect(name('{section} - {title}', makeRecord({ section: null, title: '标题' }))).toBe('标题');
  });

  test('shortens the title and not what follows it', () => {
    const long = makeRecord({ title: '长'.repeat(300) });
    expect(name('{title} {date}', long)).toMatch(/^长{40,} 2022-11-09$/);
    expect(new TextEncoder().encode(name('{title} {date}', long)).length).toBeLessThanOrEqual(180);
  });

  test.each([
    ['{nobody}', { code: 'unknown-field', line: 1, text: '{nobody}' }],
    ['{constructor}', { code: 'unknown-field', line: 1, text: '{constructor}' }],
    ['{title', { code: 'open-brace', line: 1, text: '{title' }],
    ['article', { code: 'no-field', line: 1, text: 'article' }],
    ['', { code: 'no-field', line: 1, text: '' }],
  ])('%s is refused, with the reason', (template, error) => {
    expect(parseFileName(template)).toEqual({ ok: false, error });
  });
});

describe('a template of front matter', () => {
  test('keeps the kind of a field that stands alone, and makes lists of lists', () => {
    expect(properties('标题: {title}\nwords: {words}\ntags: clippings, {tags}\nby: {authors}')).toEqual({
      标题: '海港：新码头今日启用',
      words: 11,
      tags: ['clippings', '港口', 'to-read'],
      by: ['张三', 'Ann O’Neil'],
    });
  });

  test('mixes texts and fields', () => {
    expect(properties('from: "{site}", {date}')).toEqual({ from: '"海港日报", 2022-11-09' });
  });

  test('leaves out what is not known, and is gone where nothing is left', () => {
    expect(properties('updated: {updated}\n')).toBeNull();
    expect(properties('')).toBeNull();
  });

  test.each([
    ['title {title}', 'no-colon', 1],
    ['title: {title}\n"x": 1', 'bad-key', 2],
    ['a: 1\n\na: 2', 'twice', 3],
    ['a: {title}\nb: {nobody}', 'unknown-field', 2],
    ['a: }', 'open-brace', 1],
  ])('%j is refused with its line', (template, code, line) => {
    expect(parseFrontMatter(template)).toMatchObject({ ok: false, error: { code, line } });
  });
});
