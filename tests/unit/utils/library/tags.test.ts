import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { cleanTags } from '@/utils/article/clean-tag';
import { colourTag } from '@/utils/library/colour-tag';
import { getRecord } from '@/utils/library/get-record';
import { listTags } from '@/utils/library/list-tags';
import { mergeTags, renameTag } from '@/utils/library/rename-tag';
import { changeTags, setTags } from '@/utils/library/set-tags';
import { trashArticles } from '@/utils/library/trash-articles';
import { undoChange } from '@/utils/library/undo-change';
import { dumpLibrary, expectTrueCounts, keepNumbered, minute, startFresh } from './fresh-library';

startFresh();

async function keepTwo(): Promise<[number, number]> {
  return [(await keepNumbered(1)).id, (await keepNumbered(2)).id];
}

async function tagsOf(id: number): Promise<readonly string[] | undefined> {
  return (await getRecord(id))?.tags;
}

async function listed(): Promise<string[]> {
  return (await listTags()).map(({ name, articles }) => `${name} ${articles}`);
}

describe('a tag', () => {
  test.each([
    ['  经济 ', '经济'],
    ['#经济', '经济'],
    ['two\n words', 'two words'],
    ['cafe\u0301', 'caf\u00e9'],
    ['', undefined],
    [' # ', undefined],
  ])('given as %j is stored as %j', (given, stored) => {
    expect(cleanTags([given])[0]).toBe(stored);
  });

  test('stands once, in the order of code points', () => {
    expect(cleanTags(['港', 'b', '𠮷', 'a', 'b', '\uffee'])).toEqual(['a', 'b', '港', '\uffee', '𠮷']);
  });
});

describe('tagging', () => {
  test('sets, adds and takes off, and is undone', async () => {
    const [one, two] = await keepTwo();
    await setTags(one, ['b', 'a', 'a']);
    expect(await tagsOf(one)).toEqual(['a', 'b']);
    const before = await dumpLibrary();
    const undo = await changeTags([one, two], { add: ['c'], remove: ['a'] });
    expect([await tagsOf(one), await tagsOf(two)]).toEqual([['b', 'c'], ['c']]);
    expect(await listed()).toEqual(['b 1', 'c 2']);
    await expectTrueCounts();
    await undoChange(undo);
    expect(await dumpLibrary()).toEqual(before);
  });

  test('counts what is outside the trash', async () => {
    const [one, two] = await keepTwo();
    await changeTags([one, two], { add: ['港口'] });
    await trashArticles([one]);
    expect(await listed()).toEqual(['港口 1']);
    await trashArticles([two]);
    expect(await listed()).toEqual([]);
  });

  test('leaves articles alone whose tags stay the same', async () => {
    const [one] = await keepTwo();
    await setTags(one, ['a'], minute(1));
    expect((await setTags(one, [' a'], minute(2))).articles).toEqual([]);
  });
});

describe('renaming a tag', () => {
  test('renames it everywhere, in the trash too, keeps its colour, and is undone', async () => {
    const [one, two] = await keepTwo();
    await changeTags([one, two], { add: ['港口', '其他'] });
    await colourTag('港口', 'blue');
    await trashArticles([two]);
    const before = await dumpLibrary();
    const undo = await renameTag('港口', '码头');
    expect([await tagsOf(one), await tagsOf(two)]).toEqual([
      ['其他', '码头'],
      ['其他', '码头'],
    ]);
    expect(await listTags()).toContainEqual({ name: '码头', colour: 'blue', articles: 1 });
    await expectTrueCounts();
    await undoChange(undo);
    expect(await dumpLibrary()).toEqual(before);
  });

  test('to a name that is there makes one of two', async () => {
    const [one, two] = await keepTwo();
    await setTags(one, ['a', 'b']);
    await setTags(two, ['b']);
    await colourTag('a', 'green');
    const before = await dumpLibrary();
    const undo = await mergeTags(['b'], 'a');
    expect(await listTags()).toEqual([{ name: 'a', colour: 'green', articles: 2 }]);
    await undoChange(undo);
    expect(await dumpLibrary()).toEqual(before);
  });

  test('to nothing takes it off', async () => {
    const [one] = await keepTwo();
    await setTags(one, ['a', 'b']);
    await mergeTags(['a'], '');
    expect(await tagsOf(one)).toEqual(['b']);
    await expectTrueCounts();
  });
});

describe('the colour of a tag', () => {
  test('is undone, and is there again when the tag comes back', async () => {
    const [one] = await keepTwo();
    await setTags(one, ['a']);
    const undo = await colourTag('a', 'pink');
    await setTags(one, []);
    expect(await listTags()).toEqual([]);
    await setTags(one, ['a']);
    expect(await listTags()).toEqual([{ name: 'a', colour: 'pink', articles: 1 }]);
    await undoChange(undo);
    expect(await listTags()).toEqual([{ name: 'a', colour: null, articles: 1 }]);
  });
});
