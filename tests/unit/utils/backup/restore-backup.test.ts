import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { buildBackup } from '@/utils/backup/build-backup';
import { previewRestore, restoreBackup } from '@/utils/backup/restore-backup';
import { addHighlight } from '@/utils/library/change-highlights';
import { changeState } from '@/utils/library/change-state';
import { colourTag } from '@/utils/library/colour-tag';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { checkLibrary } from '@/utils/library/integrity/check-library';
import { noteReading } from '@/utils/library/note-reading';
import { savePosition } from '@/utils/library/save-position';
import { setTags } from '@/utils/library/set-tags';
import { storePicture } from '@/utils/library/settle-picture';
import { trashArticles } from '@/utils/library/trash-articles';
import { undoImport } from '@/utils/library/undo-import';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import {
  dumpLibrary,
  expectTrueCounts,
  keep,
  keepNumbered,
  minute,
  startFresh,
} from '../library/fresh-library';
import { makePictureRefs } from '../library/make-draft';

startFresh();

const PNG = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 1]), thumbnail: null };

/** A library with something of everything, as one file. */
async function fillAndBackUp(): Promise<Blob> {
  const first = await keep({ pictures: makePictureRefs('a.png', 'b.png') }, minute(0), '<html>原页</html>');
  await storePicture(first.versionId, 0, {
    ...PNG,
    thumbnail: { type: 'image/webp', bytes: new Uint8Array([82]) },
  });
  const { id, versionId } = await keep({ title: '更正', pictures: makePictureRefs('c.png') }, minute(1));
  await storePicture(versionId, 0, PNG);
  const anchor = { exact: '码头', prefix: '新', suffix: '', start: 1, end: 3 };
  await addHighlight({ ...anchor, articleId: id, versionId, colour: 'pink', note: '待查' });
  await setTags(id, ['港口', '经济']);
  await colourTag('港口', 'blue');
  await savePosition(id, { block: 1, offset: 2, quote: '首批', fraction: 0.5 });
  await noteReading(id, { seconds: 30, charactersRead: 40, finished: true }, minute(2));
  const other = await keepNumbered(2);
  await changeState([other.id], { archived: true, starred: true });
  const [third, fourth] = [await keepNumbered(3), await keepNumbered(4)];
  await trashArticles([third.id, fourth.id]);
  await deleteForGood([fourth.id]);
  const backup = await buildBackup(minute(60));
  if (!backup) throw new Error('no backup');
  return backup.blob;
}

/** What a library holds for its user: articles by their order instead of their numbers, and without what can be computed. */
async function contents(): Promise<unknown> {
  const { kv: _kv, pending: _pending, jobs: _jobs, ...tables } = await dumpLibrary();
  const order = new Map((await database.articles.toCollection().primaryKeys()).map((id, at) => [id, at]));
  const renumber = (name: string, row: object) => {
    if (name === 'articles') return { ...row, id: order.get((row as ArticleRow).id), pictureCounts: null };
    return 'articleId' in row ? { ...row, articleId: order.get(row.articleId as number) } : row;
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => renumber(name, row as object))]),
  );
}

describe('the drill', () => {
  test('a library that was lost comes back as it was, field by field', async () => {
    const backup = await fillAndBackUp();
    const before = await contents();
    await database.delete({ disableAutoOpen: false });
    const preview = await previewRestore(backup);
    const count = await database.articles.count();
    expect(count).toBe(0);
    expect(preview).toMatchObject({ ok: true, value: { effects: { merge: 0, deleted: 0 } } });
    const restored = await restoreBackup(backup, 'backup.json');
    expect(restored).toMatchObject({ ok: true });
    expect(await contents()).toEqual(before);
    await expectTrueCounts();
    const { repairs } = await checkLibrary(true);
    expect(Object.values(repairs).every((fixed) => fixed === 0)).toBe(true);
  });

  test('restoring over the same library changes nothing, as the dry run says', async () => {
    const backup = await fillAndBackUp();
    const before = await contents();
    expect(await previewRestore(backup)).toMatchObject({
      ok: true,
      value: { effects: { new: 0, deleted: 0 } },
    });
    await restoreBackup(backup, 'backup.json');
    expect(await contents()).toEqual(before);
  });

  test('restoring can be undone', async () => {
    const backup = await fillAndBackUp();
    await database.delete({ disableAutoOpen: false });
    await keepNumbered(77);
    const before = await contents();
    await restoreBackup(backup, 'backup.json');
    expect(await database.articles.count()).toBeGreaterThan(2);
    await undoImport();
    expect(await contents()).toEqual(before);
  });
});

test('a damaged backup is named as that by the dry run, and restores nothing', async () => {
  const backup = await fillAndBackUp();
  const text = await backup.text();
  await database.delete({ disableAutoOpen: false });
  const broken = new Blob([text.slice(0, Math.floor(text.length * 0.7))]);
  expect(await previewRestore(broken)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(await restoreBackup(broken, 'broken.json')).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(await database.articles.count()).toBe(0);
  expect(await database.pictureBytes.count()).toBe(0);
});

test('an empty library needs no backup', async () => {
  expect(await buildBackup(minute(0))).toBeNull();
});

test('a page that says too much of itself does not spoil the backup', async () => {
  const much = '长'.repeat(30_000);
  const first = await keep(
    {
      title: `${much}😀`,
      authors: Array.from({ length: 20_000 }, () => much.slice(0, 50)),
      byline: much,
      source: much,
      siteName: much,
      section: much,
      partOf: much,
      publishedTime: much,
      lang: much,
      description: much.repeat(50),
      keywords: Array.from({ length: 20_000 }, (_, n) => `${n}${much}`.slice(0, 20)),
      credits: Array.from({ length: 2000 }, () => ({ role: much, names: ['甲'] })),
      pictures: Array.from({ length: 11_000 }, (_, n) => ({
        url: `https://pictures.example/${n}.png`,
        alt: n === 0 ? much.repeat(50) : '',
        width: null,
        height: null,
      })),
    },
    minute(0),
  );
  const anchor = { exact: much.repeat(50), prefix: '', suffix: '', start: 0, end: 1_500_000 };
  await addHighlight({
    ...anchor,
    articleId: first.id,
    versionId: first.versionId,
    colour: 'pink',
    note: '',
  });
  const backup = await buildBackup(minute(60));
  expect(await previewRestore(backup?.blob ?? new Blob())).toMatchObject({ ok: true });
  const { title } = (await database.articles.get(first.id)) as ArticleRow;
  expect(title.length).toBeLessThan(3000);
  expect(title.endsWith('…')).toBe(true);
});
