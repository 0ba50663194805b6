import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PortableArticle } from '@/utils/article/portable-article';
import { readPortable } from '@/utils/library/read-portable';
import { getLastImport, recoverImport, undoImport } from '@/utils/library/undo-import';
import { database } from '@/utils/storage/database';
import { dumpLibrary, emptyLibrary, exportAll, importFile, itemsOf, writeFile } from './import-harness';
import { articlesArbitrary, restArbitrary } from './portable-arbitrary';

beforeEach(emptyLibrary);

const [sample] = fc.sample(
  articlesArbitrary.filter(({ length }) => length > 2),
  { numRuns: 1, seed: 7 },
);
const articles = sample ?? [];
const first = articles[0] as PortableArticle;

describe('what is exported comes back', () => {
  test('all of it, byte for byte, into an empty library', async () => {
    await fc.assert(
      fc.asyncProperty(articlesArbitrary, restArbitrary, async (library, rest) => {
        await emptyLibrary();
        expect(await importFile(await writeFile(library, rest))).toEqual({
          ok: true,
          value: { added: library.length, changed: 0 },
        });
        const exported = await exportAll();
        await emptyLibrary();
        const imported = await importFile(new Blob([exported]));
        expect(imported).toEqual({ ok: true, value: { added: library.length, changed: 0 } });
        expect(await exportAll()).toBe(exported);
        const read: PortableArticle[] = [];
        for await (const item of itemsOf(new Blob([exported])))
          if (item.kind === 'article') read.push(item.article);
        const byUid = (a: PortableArticle, b: PortableArticle) => (a.uid < b.uid ? -1 : 1);
        expect(read.sort(byUid)).toEqual([...library].sort(byUid));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('twice is once', async () => {
    const file = await writeFile(articles, null);
    await importFile(file);
    const before = await exportAll();
    expect(await importFile(file)).toEqual({ ok: true, value: { added: 0, changed: 0 } });
    expect(await exportAll()).toBe(before);
  });

  test('with numbers that are true: articles, tags, what is to be indexed', async () => {
    await importFile(await writeFile(articles, null));
    const live = articles.filter(({ deletedAt }) => deletedAt === null);
    expect(await database.kv.get('counts')).toMatchObject({
      articles: live.length,
      trashed: articles.length - live.length,
    });
    expect(await database.pending.count()).toBe(articles.length);
    const waiting = articles
      .flatMap(({ versions }) => versions)
      .filter(({ pictures }) => pictures.some(({ state }) => state === 'waiting'));
    expect(await database.jobs.count()).toBe(waiting.length);
  });
});

describe('what is here already is merged', () => {
  const change = (changes: Partial<PortableArticle>): PortableArticle => ({ ...first, ...changes });

  test('the earliest date, the tags and stars of both, the newer state, every version and highlight', async () => {
    const here = change({
      savedAt: 2000,
      tags: ['甲'],
      starred: true,
      reading: 'unread',
      versions: first.versions.slice(0, 1),
      highlights: [],
      updatedAt: { content: 5, trash: 5, state: 5, tags: 5 },
    });
    const [version] = first.versions;
    if (!version) throw new Error('no version');
    const uid = '11111111-1111-4111-8111-111111111111';
    const newer = { ...version, uid, savedAt: version.savedAt + 1, html: '<p>新</p>', text: '新' };
    const mark = { exact: '新', prefix: '', suffix: '', start: 0, end: 1, colour: 'pink' as const, note: '' };
    const there = change({
      savedAt: 1000,
      tags: ['乙'],
      starred: false,
      reading: 'read',
      versions: [version, newer],
      highlights: [
        { ...mark, uid: '22222222-2222-4222-8222-222222222222', versionUid: uid, createdAt: 1, updatedAt: 1 },
      ],
      updatedAt: { content: 6, trash: 4, state: 6, tags: 6 },
    });
    await importFile(await writeFile([here]));
    expect(await importFile(await writeFile([there]))).toMatchObject({ value: { added: 0, changed: 1 } });
    const [row] = await database.articles.toArray();
    expect(row).toMatchObject({
      savedAt: 1000,
      tags: ['乙', '甲'],
      starred: true,
      reading: 'read',
      versionCount: 2,
      highlightCount: 1,
    });
    const merged = await readPortable(row?.id ?? 0);
    expect(merged?.versions.at(-1)?.html).toBe('<p>新</p>');
  });

  test('the same page under another identity is the same article', async () => {
    const twin = change({ uid: '33333333-3333-4333-8333-333333333333', highlights: [] });
    await importFile(await writeFile([first]));
    await importFile(await writeFile([twin]));
    expect(await database.articles.count()).toBe(1);
  });

  test('two of one page in one file become one', async () => {
    const twin = change({ uid: '33333333-3333-4333-8333-333333333333', highlights: [], tags: ['另'] });
    await importFile(await writeFile([first, twin]));
    expect(await database.articles.count()).toBe(1);
    expect((await database.articles.toArray())[0]?.tags).toContain('另');
  });
});

describe('an import is one step', () => {
  test('that can be taken back: the library is as it was', async () => {
    await importFile(await writeFile(articles.slice(0, 1), null));
    await database.kv.bulkDelete(['import', 'import:0', 'import:1']);
    const before = await dumpLibrary();
    await importFile(await writeFile([{ ...first, tags: ['新'], savedAt: 1 }, ...articles.slice(1)]));
    expect(await getLastImport()).toMatchObject({ name: 'backup.json' });
    await undoImport();
    const after = await dumpLibrary();
    expect(after).toEqual(before);
    expect(await getLastImport()).toBeNull();
  });

  test('that its browser did not survive: the next start takes it back', async () => {
    await importFile(await writeFile(articles));
    const row = await database.kv.get('import');
    if (row?.key !== 'import') throw new Error('no import');
    await database.kv.put({ ...row, state: 'running' });
    await recoverImport();
    expect(await database.articles.count()).toBe(0);
    expect(await database.pictureBytes.count()).toBe(0);
  });

  test('but one that is done stays at the next start', async () => {
    await importFile(await writeFile(articles));
    await recoverImport();
    expect(await database.articles.count()).toBe(articles.length);
  });
});
