import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { addHighlight, changeHighlight } from '@/utils/library/change-highlights';
import { changeState } from '@/utils/library/change-state';
import { findSaved } from '@/utils/library/find-saved';
import { getArticle } from '@/utils/library/get-article';
import { getOriginal } from '@/utils/library/get-original';
import { getRecord } from '@/utils/library/get-record';
import { getVersion } from '@/utils/library/get-version';
import { listVersions } from '@/utils/library/list-versions';
import { saveDraft } from '@/utils/library/save-draft';
import { savePosition } from '@/utils/library/save-position';
import { setTags } from '@/utils/library/set-tags';
import { trashArticles } from '@/utils/library/trash-articles';
import { undoSave } from '@/utils/library/undo-save';
import { database } from '@/utils/storage/database';
import { dumpLibrary, expectTrueCounts, keep, minute, startFresh } from './fresh-library';
import { makeDraft, makePictureRefs } from './make-draft';

startFresh();

describe('saving a page', () => {
  test('gives back the whole article, and says what is kept', async () => {
    const draft = makeDraft({ pictures: makePictureRefs('a.jpg', 'b.jpg') });
    const receipt = await keep({ pictures: draft.pictures });
    const article = await getArticle(receipt.id);
    expect(article?.html).toBe(draft.html);
    expect(article?.text).toBe(draft.text);
    expect(article?.removals).toEqual(draft.removals);
    expect(article?.record).toMatchObject({ title: draft.title, host: 'news.example', reading: 'unread' });
    expect(article?.pictures.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect(receipt).toMatchObject({ characters: draft.counts.characters, before: null });
    expect(receipt.pictures).toEqual({ total: 2, saved: 0, missing: 0 });
    await expectTrueCounts();
  });

  test('queues its pictures and its text for the work that follows', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.jpg') });
    expect(await database.jobs.toArray()).toEqual([{ kind: 'pictures', versionId, attempts: 0 }]);
    expect(await database.pending.toArray()).toEqual([{ articleId: id }]);
  });

  test('keeps the page it was made from, compressed, only where it is given', async () => {
    const html = `<!doctype html>\n<html><body>${'<p>新码头 — “今日” 启用</p>'.repeat(200)}</body></html>`;
    const { id, versionId } = await keep({}, minute(0), html);
    const original = await getOriginal(versionId);
    expect(original?.html).toBe(html);
    expect((await getRecord(id))?.originalHash).toBe(original?.sha256);
    expect((await database.originals.get(versionId))?.bytes.byteLength).toBeLessThan(html.length / 5);
    const other = await keep({ canonicalUrl: 'https://news.example/other' });
    expect(await getOriginal(other.versionId)).toBeNull();
  });

  test('counts for the day what was saved, kept and taken away', async () => {
    const { id, versionId } = await keep();
    const [day] = await database.activity.toArray();
    expect(day).toMatchObject({
      saved: 1,
      noiseCharacters: 4,
      keptCharacters: makeDraft().counts.characters,
    });
    await undoSave(id, versionId);
    expect(await database.activity.toArray()).toMatchObject([
      { saved: 0, noiseCharacters: 0, keptCharacters: 0 },
    ]);
  });

  test('finds it again by any of its addresses, but not in the trash', async () => {
    const { id } = await keep();
    const visited = 'http://news.example/2022/11/09/harbour/?utm_source=feed#top';
    expect(await findSaved(['https://elsewhere.example/', visited])).toMatchObject({ id });
    await trashArticles([id]);
    expect(await findSaved([visited])).toBeNull();
  });
});

describe('saving a page anew', () => {
  test('adds a version and keeps the one that was there', async () => {
    const first = await keep({}, minute(0));
    const second = await keep({ text: '更正：码头明日启用。' }, minute(5));
    expect(second.id).toBe(first.id);
    expect(second.before).toEqual({ id: first.id, versionSavedAt: minute(0).getTime() });
    const versions = await listVersions(first.id);
    expect(versions.map(({ versionId }) => versionId)).toEqual([second.versionId, first.versionId]);
    expect((await getVersion(first.versionId))?.html).toBe(makeDraft().html);
    expect((await getRecord(first.id))?.versionCount).toBe(2);
    await expectTrueCounts();
  });

  test('keeps state, tags, highlights and place', async () => {
    const { id, versionId } = await keep();
    await changeState([id], { reading: 'read', archived: true, starred: true });
    await setTags(id, ['港口', '经济']);
    const position = { block: 1, offset: 3, quote: '首批货轮', fraction: 0.5 };
    await savePosition(id, position);
    const anchor = { exact: '码头', prefix: '新', suffix: '今日', start: 1, end: 3 };
    const highlight = await addHighlight({ ...anchor, articleId: id, versionId, colour: 'yellow', note: '' });
    await keep({ text: '更正：码头明日启用。' }, minute(5));
    expect(await getRecord(id)).toMatchObject({
      reading: 'read',
      archived: true,
      starred: true,
      tags: ['港口', '经济'],
      position,
      highlightCount: 1,
    });
    expect(await changeHighlight(highlight?.id ?? 0, { note: '还在' })).toMatchObject(anchor);
    await expectTrueCounts();
  });

  test('takes it out of the trash, and undoing puts it back there', async () => {
    const { id } = await keep({}, minute(0));
    await trashArticles([id], minute(1));
    const again = await keep({}, minute(2));
    expect((await getRecord(id))?.deletedAt).toBeNull();
    await undoSave(id, again.versionId, minute(3));
    expect((await getRecord(id))?.deletedAt).toBe(minute(1).getTime());
    await expectTrueCounts();
  });

  test('from two tabs at once gives one article', async () => {
    const both = await Promise.all([
      saveDraft(makeDraft({ title: '左' }), minute(0)),
      saveDraft(makeDraft({ title: '右' }), minute(0)),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await database.articles.count()).toBe(1);
    expect(await database.versions.count()).toBe(2);
    await expectTrueCounts();
  });
});

describe('undoing a save', () => {
  test('of a new page leaves nothing but a tombstone', async () => {
    const { id, versionId } = await keep({ pictures: makePictureRefs('a.jpg') }, minute(0), '<html></html>');
    const uid = (await getRecord(id))?.uid;
    expect(await undoSave(id, versionId, minute(1))).toBe(true);
    const { tombstones, activity, kv, ...others } = await dumpLibrary();
    expect(tombstones).toEqual([{ uid, deletedAt: minute(1).getTime() }]);
    expect(Object.entries(others).filter(([, rows]) => rows.length > 0)).toEqual([]);
    expect(activity).toHaveLength(1);
    expect(kv).toHaveLength(1);
    await expectTrueCounts();
  });

  test('of a later version leaves the library as it was', async () => {
    const { id } = await keep({ pictures: makePictureRefs('a.jpg') });
    await setTags(id, ['港口']);
    const before = await dumpLibrary();
    const again = await keep({ text: '更正：码头明日启用。', pictures: makePictureRefs('c.jpg') }, minute(5));
    await undoSave(id, again.versionId);
    expect(await dumpLibrary()).toEqual(before);
  });

  test('of a version that is gone says so and changes nothing', async () => {
    const { id, versionId } = await keep();
    await undoSave(id, versionId);
    const before = await dumpLibrary();
    expect(await undoSave(id, versionId)).toBe(false);
    expect(await dumpLibrary()).toEqual(before);
  });
});

describe('a save that cannot be kept', () => {
  test('is named by its cause at whatever write the disk is full, changes nothing, and the next one works', async () => {
    const draft = makeDraft({ pictures: makePictureRefs('a.jpg') });
    await keep();
    const before = await dumpLibrary();
    const writes = countWrites();
    await saveDraft(draft, minute(5), '<html></html>');
    const total = writes.stop();
    await undoSave(1, 2);
    expect(total).toBeGreaterThan(9);
    for (let at = 0; at < total; at += 1) {
      const full = failWrite(at);
      const saved = await saveDraft(draft, minute(5), '<html></html>');
      full.stop();
      expect([at, saved.ok ? 'ok' : saved.error.code]).toEqual([at, 'quota']);
      expect(await dumpLibrary()).toEqual(before);
    }
    expect((await saveDraft(draft, minute(9), '<html></html>')).ok).toBe(true);
  });

  test('is taken back where it does not read back as it was written', async () => {
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
      ...key
    ) {
      return put.call(this, this.name === 'bodies' ? { ...row, html: '<p>别的</p>' } : row, ...key);
    });
    const saved = await saveDraft(makeDraft(), minute(0));
    spy.mockRestore();
    expect(saved).toMatchObject({ ok: false, error: { code: 'verify' } });
    expect(await database.articles.count()).toBe(0);
    expect(await database.bodies.count()).toBe(0);
  });
});

/** Lets all writes through and counts them. */
function countWrites(): { stop(): number } {
  let writes = 0;
  const spies = (['put', 'add'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      writes += 1;
      return original.apply(this, args);
    });
  });
  return {
    stop() {
      for (const spy of spies) spy.mockRestore();
      return writes;
    },
  };
}

/** Fails one write as a full disk does: the transaction aborts, and the request never tells why. */
function failWrite(number: number): { stop(): void } {
  let writes = 0;
  const spies = (['put', 'add'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method];
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = original.apply(this, args);
      if (writes === number) (this.transaction as AbortableTransaction)._abort('QuotaExceededError');
      writes += 1;
      return request;
    });
  });
  return {
    stop() {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

/** How fake-indexeddb aborts a transaction by itself. */
interface AbortableTransaction extends IDBTransaction {
  _abort(errorName: string): void;
}
