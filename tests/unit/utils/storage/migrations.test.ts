import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { getArticle } from '@/utils/library/get-article';
import { checkLibrary } from '@/utils/library/integrity/check-library';
import { saveDraft } from '@/utils/library/save-draft';
import { undoSave } from '@/utils/library/undo-save';
import { database, OffprintDatabase } from '@/utils/storage/database';
import { listKeysOf } from '@/utils/storage/list-keys';
import { LADDER, SCHEMA_VERSION } from '@/utils/storage/migrations/ladder';
import { nameFailure } from '@/utils/storage/name-failure';
import { expectTrueCounts } from '../library/fresh-library';
import { makeDraft } from '../library/make-draft';
import { type DatabaseDump, loadDatabase, settled, unpack } from './load-database';

const FOLDER = 'tests/fixtures/databases';
const ages = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function readDump(name: string): DatabaseDump {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
}

/** A row without the lists that it stands in: those are of the present. */
function withoutDerived(row: unknown): unknown {
  const { listKeys: _listKeys, ...rest } = row as { readonly listKeys?: unknown };
  return rest;
}

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

test('the ladder counts from one without a gap, and every age before the present has its database', () => {
  expect(LADDER.map(({ version }) => version)).toEqual(LADDER.map((_, index) => index + 1));
  const older = LADDER.slice(0, -1).map(({ version }) => `v${version}.json`);
  expect(ages).toEqual(expect.arrayContaining(older));
});

describe.each(ages)('a library of the age of %s', (age) => {
  test('is brought to the present without losing a field', async () => {
    const dump = readDump(age);
    await loadDatabase(dump);
    await database.open();
    for (const { name, rows } of dump.stores) {
      const now = await database.table(name).toArray();
      // How many articles share what is derived from them.
      if (name === 'facets') continue;
      expect(now).toHaveLength(rows.length);
      expect(now).toMatchObject(rows.map(unpack).map(withoutDerived));
    }
  });

  test('is whole to the check, and every article is read in full', async () => {
    await loadDatabase(readDump(age));
    await database.open();
    const { repairs, articles } = await checkLibrary(true);
    expect(Object.entries(repairs).filter(([, count]) => count > 0)).toEqual([]);
    expect(articles).toBeGreaterThan(0);
    for (const id of await database.articles.toCollection().primaryKeys()) {
      const article = await getArticle(id);
      expect(article?.text).not.toBe('');
      expect(article?.record).toMatchObject({ host: 'news.example', pageCount: 1, originalHash: null });
    }
  });

  test('can be written: saved anew, and taken back to what it was', async () => {
    const dump = readDump(age);
    await loadDatabase(dump);
    const before = await database.articles.toArray();
    const saved = await saveDraft(makeDraft({ canonicalUrl: before[0]?.canonicalUrl ?? '' }), new Date());
    if (!saved.ok) throw new Error(saved.error.message);
    expect(saved.value.before?.id).toBe(before[0]?.id);
    await undoSave(saved.value.id, saved.value.versionId);
    const { updatedAt: _then, ...row } = before[0] ?? {};
    expect(await database.articles.get(saved.value.id)).toMatchObject(row);
  });

  test('stands in every list of the present, with numbers that are true', async () => {
    await loadDatabase(readDump(age));
    await database.open();
    await expectTrueCounts();
    for (const row of await database.articles.toArray()) expect(row.listKeys).toEqual(listKeysOf(row));
    expect(await database.facets.where('name').startsWith('in:').count()).toBeGreaterThan(0);
  });

  test('enters the index as a whole', async () => {
    await loadDatabase(readDump(age));
    const ids = await database.articles.toCollection().primaryKeys();
    expect(await database.pending.toCollection().primaryKeys()).toEqual(ids);
  });
});

describe('a library written by a newer Offprint', () => {
  beforeEach(async () => {
    const opening = indexedDB.open('offprint', (SCHEMA_VERSION + 1) * 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('articles', { keyPath: 'id' }).put({ id: 1, title: '来自将来' });
    };
    (await settled(opening)).close();
  });

  test('is refused by that name and left as it is', async () => {
    const saved = await saveDraft(makeDraft(), new Date());
    expect(saved).toMatchObject({ ok: false, error: { code: 'downgrade' } });
    const opened = await settled(indexedDB.open('offprint'));
    expect(opened.version).toBe((SCHEMA_VERSION + 1) * 10);
    expect(await settled(opened.transaction('articles').objectStore('articles').getAll())).toEqual([
      { id: 1, title: '来自将来' },
    ]);
    opened.close();
  });
});

describe('another tab with a newer Offprint', () => {
  test('is not kept waiting by this one, which lets go of the library and says why later', async () => {
    const open = new OffprintDatabase('offprint');
    await open.articles.count();
    const upgrading = indexedDB.open('offprint', (SCHEMA_VERSION + 1) * 10);
    const blocked = new Promise((resolve) => upgrading.addEventListener('blocked', () => resolve('blocked')));
    const outcome = await Promise.race([settled(upgrading).then((db) => db.close()), blocked]);
    expect(outcome).toBeUndefined();
    const refusal = await open.articles.count().catch((error: unknown) => nameFailure(error));
    expect(refusal).toMatchObject({ code: 'downgrade' });
    open.close();
  });
});
