import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeState } from '@/utils/library/change-state';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { getRecord } from '@/utils/library/get-record';
import { restoreArticles, trashArticles } from '@/utils/library/trash-articles';
import { undoChange } from '@/utils/library/undo-change';
import { database } from '@/utils/storage/database';
import { LIST } from '@/utils/storage/list-keys';
import { dumpLibrary, expectTrueCounts, keepNumbered, minute, startFresh } from './fresh-library';

startFresh();

async function keepThree(): Promise<number[]> {
  const receipts = [await keepNumbered(1), await keepNumbered(2), await keepNumbered(3)];
  return receipts.map(({ id }) => id);
}

/** Articles of a list as the index gives them, the newest first. */
function listed(list: string): Promise<number[]> {
  return database.articles.where('listKeys').between([list], [list, []]).primaryKeys();
}

describe('changing the state of articles', () => {
  test('changes what is said and leaves the rest, on all of them', async () => {
    const [one = 0, two = 0, three = 0] = await keepThree();
    await changeState([one, two], { archived: true }, minute(9));
    expect(await getRecord(one)).toMatchObject({ archived: true, starred: false, reading: 'unread' });
    expect(await getRecord(three)).toMatchObject({ archived: false });
    expect((await database.articles.get(one))?.updatedAt).toMatchObject({
      state: minute(9).getTime(),
      content: minute(1).getTime(),
    });
    await expectTrueCounts();
  });

  test('moves them between the lists', async () => {
    const [one = 0, two = 0, three = 0] = await keepThree();
    await changeState([two], { archived: true, starred: true, reading: 'read' });
    expect(await listed(LIST.inbox)).toEqual([three, one]);
    expect(await listed(LIST.archive)).toEqual([two]);
    expect(await listed(LIST.starred)).toEqual([two]);
    expect(await listed(LIST.reading('unread'))).toEqual([three, one]);
    expect(await listed(LIST.all)).toEqual([three, two, one]);
    await trashArticles([two]);
    expect(await listed(LIST.archive)).toEqual([]);
    expect(await listed(LIST.all)).toEqual([three, one]);
    expect(await listed(LIST.trash)).toEqual([two]);
  });

  test('is undone as a whole, each to what it was before', async () => {
    const [one = 0, two = 0, three = 0] = await keepThree();
    await changeState([two], { reading: 'reading', starred: true });
    const before = await dumpLibrary();
    const undo = await changeState([one, two, three], { reading: 'read', starred: true });
    await undoChange(structuredClone(undo));
    expect(await dumpLibrary()).toEqual(before);
    await expectTrueCounts();
  });

  test('passes over what is so already, and what is nowhere', async () => {
    const [one = 0, two = 0] = await keepThree();
    await changeState([one], { starred: true }, minute(5));
    const undo = await changeState([one, two, two, 99], { starred: true }, minute(6));
    expect(undo.articles.map(({ id }) => id)).toEqual([two]);
    expect((await database.articles.get(one))?.updatedAt.state).toBe(minute(5).getTime());
  });

  test('can be undone though one of the articles is gone by then', async () => {
    const [one = 0, two = 0] = await keepThree();
    const undo = await changeState([one, two], { archived: true });
    await trashArticles([one]);
    await deleteForGood([one]);
    await undoChange(undo);
    expect(await getRecord(one)).toBeNull();
    expect(await getRecord(two)).toMatchObject({ archived: false });
    await expectTrueCounts();
  });
});

describe('the trash', () => {
  test('takes articles in and gives them back with all they had', async () => {
    const ids = await keepThree();
    const before = await dumpLibrary();
    await trashArticles(ids, minute(5));
    await expectTrueCounts();
    expect((await getRecord(ids[0] ?? 0))?.deletedAt).toBe(minute(5).getTime());
    await restoreArticles(ids);
    expect(await dumpLibrary()).toEqual(before);
  });

  test('is not entered twice: the 30 days run from the first time', async () => {
    const [one = 0] = await keepThree();
    await trashArticles([one], minute(5));
    await trashArticles([one], minute(50));
    expect((await getRecord(one))?.deletedAt).toBe(minute(5).getTime());
    await expectTrueCounts();
  });
});
