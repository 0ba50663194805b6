import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addHighlight } from '@/utils/library/change-highlights';
import { changeState } from '@/utils/library/change-state';
import { getArticle } from '@/utils/library/get-article';
import { getRecord } from '@/utils/library/get-record';
import { checkLibrary, lastReport } from '@/utils/library/integrity/check-library';
import { recountLibrary } from '@/utils/library/integrity/recount-library';
import { Tally } from '@/utils/library/integrity/tally';
import { listPictureJobs } from '@/utils/library/picture-jobs';
import { setBack } from '@/utils/library/put-back';
import { setTags } from '@/utils/library/set-tags';
import { storePicture } from '@/utils/library/settle-picture';
import { trashArticles } from '@/utils/library/trash-articles';
import { readCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';
import { dumpLibrary, expectTrueCounts, keep, keepNumbered, minute, startFresh } from './fresh-library';
import { makeDraft, makePictureRefs } from './make-draft';

startFresh();

const PNG = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 1]), thumbnail: null };
const NOTHING = {
  adopted: 0,
  orphans: 0,
  jobs: 0,
  counts: 0,
  pictures: 0,
  rebuilt: 0,
  versions: 0,
  links: 0,
};

/** A library with something of everything. */
async function fill(): Promise<{ id: number; versionId: number; older: number }> {
  const first = await keep({ pictures: makePictureRefs('a.png', 'b.png') }, minute(0), '<html></html>');
  await storePicture(first.versionId, 0, PNG);
  const { id, versionId } = await keep(
    { title: '更正', pictures: makePictureRefs('a.png', 'b.png') },
    minute(1),
  );
  await storePicture(versionId, 0, PNG);
  const anchor = { exact: '码头', prefix: '', suffix: '', start: 1, end: 3 };
  await addHighlight({ ...anchor, articleId: id, versionId, colour: 'pink', note: '' });
  await setBack(id, ['share-prompt:分享到']);
  await setTags(id, ['港口']);
  const other = await keepNumbered(2);
  await changeState([other.id], { archived: true, starred: true });
  await trashArticles([(await keepNumbered(3)).id]);
  return { id, versionId, older: first.versionId };
}

describe('the check of the library', () => {
  test('finds nothing in a sound one, changes nothing, and keeps its report', async () => {
    await fill();
    const before = await dumpLibrary();
    const report = await checkLibrary(true, minute(60));
    expect(report).toEqual({ checkedAt: minute(60).getTime(), articles: 3, deep: true, repairs: NOTHING });
    expect(await lastReport()).toEqual(report);
    await database.kv.delete('integrity');
    expect(await dumpLibrary()).toEqual(before);
  });

  test('removes what belongs to nothing', async () => {
    await fill();
    const before = await dumpLibrary();
    await database.bodies.put({ versionId: 90, html: '' });
    await database.texts.put({ versionId: 90, text: '' });
    await database.pictureBytes.put({ versionId: 90, n: 0, bytes: new Uint8Array(3) });
    await database.jobs.put({ kind: 'pictures', versionId: 90, attempts: 0 });
    await database.pending.put({ articleId: 90 });
    const [highlight] = await database.highlights.toArray();
    if (highlight) await database.highlights.put({ ...highlight, id: 90, uid: 'x', articleId: 90 });
    await setBack(90, ['share-prompt:分享到']);
    expect((await checkLibrary()).repairs).toEqual({ ...NOTHING, orphans: 7 });
    await database.kv.delete('integrity');
    expect(await dumpLibrary()).toEqual(before);
  });

  test('gives a version whose article is gone an article again', async () => {
    const { id, versionId } = await fill();
    await database.articles.delete(id);
    const { repairs } = await checkLibrary();
    expect(repairs.adopted).toBe(2);
    const [back] = await database.articles
      .where({ urlKey: 'https://news.example/2022/11/09/harbour' })
      .toArray();
    expect(back).toMatchObject({ versionId, versionCount: 2, title: '更正' });
    expect((await getArticle(back?.id ?? 0))?.text).toBe(makeDraft().text);
    await expectTrueCounts();
    expect((await checkLibrary()).repairs).toEqual(NOTHING);
  });

  test('makes a view again from its text, and a text from its view', async () => {
    const { id, versionId, older } = await fill();
    await database.bodies.delete(versionId);
    await database.texts.delete(older);
    expect((await checkLibrary()).repairs).toEqual({ ...NOTHING, rebuilt: 2 });
    expect((await getArticle(id))?.html).toBe(makeDraft().html);
    expect((await database.texts.get(older))?.text).toBe(makeDraft().text);
  });

  test('goes back to the version before where nothing is left of the last one', async () => {
    const { id, versionId, older } = await fill();
    await database.bodies.delete(versionId);
    await database.texts.delete(versionId);
    expect((await checkLibrary()).repairs).toMatchObject({ versions: 1, counts: 1 });
    expect(await getRecord(id)).toMatchObject({ versionId: older, versionCount: 1, tags: ['港口'] });
    expect((await checkLibrary()).repairs).toEqual(NOTHING);
    await expectTrueCounts();
  });

  test('keeps the address of an article of which no text is left', async () => {
    const { id, versionId } = await keep();
    await setTags(id, ['港口']);
    await database.bodies.delete(versionId);
    await database.texts.delete(versionId);
    expect((await checkLibrary()).repairs.links).toBe(1);
    const { title, canonicalUrl } = makeDraft();
    expect(await getRecord(id)).toMatchObject({ kind: 'link', title, canonicalUrl, tags: ['港口'] });
    expect((await getArticle(id))?.html).toBe('');
    expect((await checkLibrary()).repairs).toEqual(NOTHING);
    const again = await keep();
    expect(again).toMatchObject({ id, before: null });
    expect(await getRecord(id)).toMatchObject({ kind: 'article', versionCount: 1 });
  });

  test('marks pictures as missing whose bytes are gone; those cut short where it looks deep', async () => {
    const { id, versionId, older } = await fill();
    await database.pictureBytes.delete([versionId, 0]);
    await database.pictureBytes.put({ versionId: older, n: 0, bytes: new Uint8Array([137]) });
    expect((await checkLibrary()).repairs).toMatchObject({ pictures: 1, counts: 2 });
    expect((await getRecord(id))?.pictureCounts).toEqual({ total: 2, saved: 0, missing: 1 });
    expect((await checkLibrary(true)).repairs).toMatchObject({ pictures: 1, counts: 1 });
    expect((await checkLibrary(true)).repairs).toEqual(NOTHING);
  });

  test('queues pictures that wait and that nothing would fetch', async () => {
    const { versionId, older } = await fill();
    await database.jobs.clear();
    expect((await checkLibrary()).repairs).toEqual({ ...NOTHING, jobs: 2 });
    expect(await listPictureJobs()).toEqual([older, versionId]);
  });

  test('corrects numbers and places in lists', async () => {
    const { id } = await fill();
    await database.kv.delete('counts');
    await database.tags.put({ name: '港口', colour: 'blue', articles: 9 });
    await database.articles.update(id, { listKeys: [], highlightCount: 5, versionCount: 7 });
    expect((await checkLibrary()).repairs).toEqual({ ...NOTHING, counts: 3 });
    await expectTrueCounts();
    expect(await getRecord(id)).toMatchObject({ highlightCount: 1, versionCount: 2 });
    expect(await database.articles.where('listKeys').between(['inbox'], ['inbox', []]).primaryKeys()).toEqual(
      [id],
    );
  });
});

test('a library of several batches is counted to its end', async () => {
  const { id } = await keepNumbered(1);
  const row = await database.articles.get(id);
  if (!row) throw new Error('the article is gone');
  const copies = Array.from({ length: 1200 }, (_, n) => ({
    ...row,
    id: id + 1 + n,
    uid: `copy-${n}`,
    urlKey: `copy-${n}`,
  }));
  await database.articles.bulkAdd(copies);
  await recountLibrary(new Tally());
  await expectTrueCounts();
  expect(await readCounts()).toMatchObject({ articles: 1201 });
  const again = new Tally();
  await recountLibrary(again);
  expect(again.repairs).toEqual(new Tally().repairs);
});
