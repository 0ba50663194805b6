import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { getArticle } from '@/utils/library/get-article';
import { getPicture } from '@/utils/library/get-picture';
import { getRecord } from '@/utils/library/get-record';
import { getThumbnail } from '@/utils/library/get-thumbnail';
import { beginPictureJob, listPictureJobs } from '@/utils/library/picture-jobs';
import { retryPictures } from '@/utils/library/retry-pictures';
import { markPictureMissing, storePicture } from '@/utils/library/settle-picture';
import { undoSave } from '@/utils/library/undo-save';
import { database } from '@/utils/storage/database';
import { keep, minute, startFresh } from './fresh-library';
import { makePictureRefs } from './make-draft';

startFresh();

const PNG = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 1]), thumbnail: null };
const SMALL = { type: 'image/webp', bytes: new Uint8Array([82, 73, 70, 70]) };

describe('the pictures of an article', () => {
  test('come one by one, each counted in the moment it is kept', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.png', 'b.png', 'c.png') });
    expect(await storePicture(versionId, 1, PNG)).toEqual({
      ok: true,
      value: { total: 3, saved: 1, missing: 0 },
    });
    await markPictureMissing(versionId, 0, 'gone');
    expect((await getRecord(id))?.pictureCounts).toEqual({ total: 3, saved: 1, missing: 1 });
    expect(await getPicture(versionId, 1)).toEqual({ type: 'image/png', bytes: PNG.bytes });
    expect(await getPicture(versionId, 0)).toBeNull();
    const article = await getArticle(id);
    expect(article?.pictures.map(({ state, problem }) => [state, problem])).toEqual([
      ['missing', 'gone'],
      ['saved', null],
      ['waiting', null],
    ]);
  });

  test('are a job until the last is settled, and one that was stopped is taken up where it was', async () => {
    const { versionId } = await keep({ pictures: makePictureRefs('a.png', 'b.png') });
    expect(await listPictureJobs()).toEqual([versionId]);
    expect(await beginPictureJob(versionId)).toMatchObject({ attempts: 0, keptBytes: 0 });
    await storePicture(versionId, 0, PNG);
    const again = await beginPictureJob(versionId);
    expect(again).toMatchObject({ attempts: 1, keptBytes: 5 });
    expect(again?.waiting.map(({ n }) => n)).toEqual([1]);
    await markPictureMissing(versionId, 1, 'timeout');
    expect(await listPictureJobs()).toEqual([]);
    expect(await beginPictureJob(versionId)).toBeNull();
  });

  test('show the first that is large enough in lists', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.png', 'b.png', 'c.png') });
    await storePicture(versionId, 0, PNG);
    expect(await getThumbnail({ versionId, thumbnail: null })).toBeNull();
    await storePicture(versionId, 2, { ...PNG, thumbnail: { ...SMALL, type: 'image/avif' } });
    await storePicture(versionId, 1, { ...PNG, thumbnail: SMALL });
    const record = await getRecord(id);
    expect(record?.thumbnail).toBe(1);
    expect(await getThumbnail({ versionId, thumbnail: 1 })).toEqual(SMALL);
  });

  test('of an older version are counted there and not on the article', async () => {
    const old = await keep({ pictures: makePictureRefs('a.png') }, minute(0));
    await keep({ pictures: makePictureRefs('b.png') }, minute(1));
    await storePicture(old.versionId, 0, PNG);
    expect((await getRecord(old.id))?.pictureCounts.saved).toBe(0);
    expect((await database.versions.get(old.versionId))?.pictureCounts.saved).toBe(1);
  });

  test('that arrive after the save was taken back are kept nowhere', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.png') });
    await undoSave(id, versionId);
    expect(await storePicture(versionId, 0, PNG)).toEqual({ ok: true, value: null });
    expect(await database.pictureBytes.count()).toBe(0);
  });

  test('that are missing wait again after a retry, trackers do not', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.png', 'b.png', 'c.png') });
    await storePicture(versionId, 0, PNG);
    await markPictureMissing(versionId, 1, 'server');
    await markPictureMissing(versionId, 2, 'tracker');
    expect(await retryPictures(id)).toBe(versionId);
    expect((await getRecord(id))?.pictureCounts).toEqual({ total: 3, saved: 1, missing: 1 });
    expect((await beginPictureJob(versionId))?.waiting.map(({ n }) => n)).toEqual([1]);
    await storePicture(versionId, 1, PNG);
    expect(await retryPictures(id)).toBeNull();
  });

  test('whose bytes are not what the record says are shown as missing', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.png') });
    await storePicture(versionId, 0, PNG);
    await database.pictureBytes.put({ versionId, n: 0, bytes: new Uint8Array() });
    expect(await getPicture(versionId, 0)).toBeNull();
    expect((await getArticle(id))?.pictures[0]).toMatchObject({ state: 'missing', problem: 'damaged' });
  });
});
