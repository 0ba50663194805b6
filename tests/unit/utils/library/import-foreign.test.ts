import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { fixture } from '@/tests/unit/utils/import/read-files';
import { joinImports, openImport } from '@/utils/exchange/open-import';
import { importArticles } from '@/utils/library/import-articles';
import { listHighlights } from '@/utils/library/list-highlights';
import { planImport } from '@/utils/library/plan-import';
import { undoImport } from '@/utils/library/undo-import';
import { database } from '@/utils/storage/database';
import { dumpLibrary, emptyLibrary } from './import-harness';

const { window } = new JSDOM('');
const NOW = new Date('2026-11-25T09:05:00Z');
beforeEach(emptyLibrary);

async function open(...names: readonly string[]) {
  const files = names.map((name) => new File([fixture(name)], name));
  const opened = await Promise.all(files.map((file) => openImport(file, window as unknown as Window, NOW)));
  return opened.map((result) => {
    if (!result.ok) throw new Error(result.error);
    return result.value;
  });
}

async function put(...names: readonly string[]) {
  return importArticles(joinImports(await open(...names), false), { name: names.join(), now: NOW });
}

describe('another program’s file', () => {
  test('is planned without writing: new, links, refused', async () => {
    const before = await dumpLibrary();
    const plan = await planImport(joinImports(await open('pocket.csv', 'wallabag.json'), true));
    expect(plan).toMatchObject({ added: 2, links: 2, repeated: 2, known: 0, refusedCount: 2, damage: null });
    expect(await dumpLibrary()).toEqual(before);
  });

  test('brings dates, tags and states, and links where it has no text', async () => {
    expect(await put('pocket.csv')).toMatchObject({ ok: true, value: { added: 2, changed: 0 } });
    const rows = await database.articles.orderBy('id').toArray();
    expect(rows[0]).toMatchObject({
      kind: 'link',
      title: '海港： 新码头',
      urlKey: 'https://news.example/harbour',
      savedAt: 1_667_959_740_000,
      tags: ['新闻', '港口'],
      versionCount: 0,
    });
    expect(rows[1]).toMatchObject({ archived: true });
    expect(await database.kv.get('counts')).toMatchObject({ articles: 2, archived: 1 });
  });

  test('brings its texts through the cleaning and sanitising of pages', async () => {
    await put('wallabag.json');
    const [row] = await database.articles.orderBy('id').toArray();
    expect(row).toMatchObject({ kind: 'article', title: '海港', starred: true, highlightCount: 1 });
    const body = await database.bodies.get(row?.versionId ?? 0);
    expect(body?.html).toContain('第一艘货轮');
    expect(body?.html).not.toMatch(/script|alert/);
    expect((await listHighlights(row?.id ?? 0))[0]).toMatchObject({ exact: '今日启用', note: '要紧' });
  });

  test('and a second one of the same page are one article: the earliest date, all tags, the text', async () => {
    await put('pocket.csv', 'wallabag.json', 'bookmarks.html', 'pocket-annotations.json');
    const row = await database.articles.get({ urlKey: 'https://news.example/harbour' });
    expect(row).toMatchObject({
      kind: 'article',
      savedAt: Math.min(1_667_959_740_000, Date.UTC(2022, 10, 9, 2, 9)),
      tags: ['新闻', '海', '港口'],
      highlightCount: 2,
    });
  });

  test('never replaces a text that is here', async () => {
    await put('wallabag.json');
    const before = await database.articles.get({ urlKey: 'https://news.example/harbour' });
    await put('single-file.html');
    const after = await database.articles.get({ urlKey: 'https://news.example/harbour' });
    expect(after?.versionId).toBe(before?.versionId);
  });

  test('of a saved page keeps its pictures to be settled from the file itself', async () => {
    await put('single-file.html');
    const [row] = await database.articles.toArray();
    expect(row).toMatchObject({ title: '海港：新码头今日启用', kind: 'article' });
    const [picture] = await database.pictures.toArray();
    expect(picture).toMatchObject({ state: 'waiting', url: expect.stringMatching(/^data:image\/png/) });
    expect(await database.jobs.count()).toBe(1);
  });

  test('is taken back in one step', async () => {
    const before = await dumpLibrary();
    await put('pocket.csv', 'wallabag.json', 'bookmarks.html');
    await undoImport();
    const { kv, ...tables } = await dumpLibrary();
    const { kv: _kv, ...tablesBefore } = before;
    expect(tables).toEqual(tablesBefore);
    expect(kv?.filter((row) => (row as { key: string }).key.startsWith('import'))).toEqual([]);
  });

  test('stopped half-way leaves nothing', async () => {
    const controller = new AbortController();
    const items = joinImports(await open('pocket.csv', 'wallabag.json'), false);
    const seen = items.next.bind(items);
    let rows = 0;
    items.next = () => {
      rows += 1;
      if (rows === 3) controller.abort();
      return seen();
    };
    const result = await importArticles(items, { name: 'x', now: NOW, signal: controller.signal });
    expect(result).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect(await database.articles.count()).toBe(0);
  });
});
