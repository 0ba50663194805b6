import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addHighlight } from '@/utils/library/change-highlights';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { emptyTrash } from '@/utils/library/empty-trash';
import { getRecord } from '@/utils/library/get-record';
import { listTrash } from '@/utils/library/list-trash';
import { setTags } from '@/utils/library/set-tags';
import { trashArticles } from '@/utils/library/trash-articles';
import { database } from '@/utils/storage/database';
import { expectTrueCounts, keep, keepNumbered, minute, startFresh } from './fresh-library';
import { makePictureRefs } from './make-draft';

const DAY = 24 * 60 * 60 * 1000;

startFresh();

test('what has lain there for 30 days goes, what has not stays', async () => {
  const { id: old } = await keepNumbered(1);
  const { id: recent } = await keepNumbered(2);
  await keepNumbered(3);
  await trashArticles([old], minute(0));
  await trashArticles([recent], new Date(minute(0).getTime() + 1));
  const later = new Date(minute(0).getTime() + 30 * DAY);
  expect(await emptyTrash(new Date(later.getTime() - 1))).toBe(0);
  expect(await emptyTrash(later)).toBe(1);
  expect(await getRecord(old)).toBeNull();
  expect((await listTrash(10)).map(({ id }) => id)).toEqual([recent]);
  await expectTrueCounts();
});

test('an article deleted for good leaves nothing but tombstones, for itself and its highlights', async () => {
  const { id, versionId } = await keep({ pictures: makePictureRefs('a.jpg') }, minute(0), '<html></html>');
  await keep({ text: '更正：码头明日启用。' }, minute(1));
  const anchor = { exact: '码头', prefix: '', suffix: '', start: 1, end: 3 };
  const highlight = await addHighlight({ ...anchor, articleId: id, versionId, colour: 'pink', note: '' });
  await setTags(id, ['港口']);
  const uid = (await getRecord(id))?.uid ?? '';
  await trashArticles([id]);
  expect(await deleteForGood([id, 99])).toEqual({ ok: true, value: 1 });
  for (const table of database.tables) {
    if (['tombstones', 'activity', 'kv'].includes(table.name)) continue;
    expect([table.name, await table.count()]).toEqual([table.name, 0]);
  }
  expect((await database.tombstones.toCollection().primaryKeys()).sort()).toEqual(
    [uid, highlight?.uid].sort(),
  );
  await expectTrueCounts();
});

test('only what lies in the trash can be deleted for good', async () => {
  const { id } = await keepNumbered(1);
  expect(await deleteForGood([id])).toEqual({ ok: true, value: 0 });
  expect(await getRecord(id)).not.toBeNull();
});

test('the trash is listed by when things were put there, the latest first', async () => {
  const ids = [await keepNumbered(1), await keepNumbered(2), await keepNumbered(3)].map(({ id }) => id);
  await trashArticles(ids.slice(1, 2), minute(10));
  await trashArticles(ids.slice(0, 1), minute(20));
  expect((await listTrash(10)).map(({ id }) => id)).toEqual([ids[0], ids[1]]);
});
