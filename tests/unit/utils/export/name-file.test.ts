import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameArticle, nameCollection } from '@/utils/export/name-export';
import { nameFile } from '@/utils/export/name-file';
import { UniqueNames } from '@/utils/export/unique-names';
import { makeRecord } from './make-full-article';

const bytes = (text: string) => new TextEncoder().encode(text).length;
/** What Windows refuses anywhere in a name, controls included. */
const ILLEGAL = /[<>:"/\\|?*\p{Cc}]/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

describe('a file is named after its article', () => {
  test.each([
    ['海港：新码头今日启用', '海港：新码头今日启用'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a／b＼c：d＊e？f＂g＜h＞i｜j'],
    ['  two\n\tlines  ', 'two lines'],
    ['../../etc/passwd', '．．／..／etc／passwd'],
    ['.hidden', '．hidden'],
    ['ends in dots...', 'ends in dots'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['e\u0301tude', 'étude'],
    ['', 'untitled'],
    ['...', 'untitled'],
    ['\u0000\u0001', 'untitled'],
  ])('%j is %j', (title, name) => {
    expect(nameFile(title, null)).toBe(name);
  });

  test('is cut between graphemes at 180 bytes', () => {
    expect(nameFile('汉'.repeat(100), null)).toBe('汉'.repeat(60));
    const family = '👩‍👩‍👧‍👦';
    const name = nameFile(family.repeat(20), null);
    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toBe(family.repeat(7));
  });

  test('any title gives a name that every system takes', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'./\\:*?"<>| \tCONcomAUX1汉é'), maxLength: 40 }),
    );
    const property = fc.property(title, (text) => {
      const name = nameFile(text, null);
      expect(name).not.toMatch(ILLEGAL);
      expect(name).not.toMatch(DEVICE);
      expect(name).not.toMatch(/^\.|[. ]$|^$/);
      expect(bytes(name)).toBeLessThanOrEqual(180);
      expect(name.isWellFormed()).toBe(true);
      expect(name).toBe(name.normalize('NFC'));
    });
    fc.assert(property, { numRuns: 300 });
  }, 60_000);

  test('begins with the day it was published, else saved', () => {
    expect(nameArticle(makeRecord())).toBe('2022-11-09 海港：新码头今日启用');
    expect(nameArticle(makeRecord({ publishedTime: null }))).toBe('2022-11-10 海港：新码头今日启用');
  });

  test('several articles are named by the hour', () => {
    expect(nameCollection(new Date(2026, 10, 5, 9, 5))).toBe('offprint-export-20261105-0905');
  });
});

describe('names in one folder', () => {
  test('are told apart, also where only case or composition differs', () => {
    const names = new UniqueNames();
    expect(['A', 'a', 'Å', 'A\u030A', 'a-2', 'a'].map((name) => names.take(name, '.md'))).toEqual([
      'A.md',
      'a-2.md',
      'Å.md',
      'A\u030A-2.md',
      'a-2-2.md',
      'a-3.md',
    ]);
  });
});
