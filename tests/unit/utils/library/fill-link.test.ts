import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fillLink } from '@/utils/library/fill-link';
import { listLinks } from '@/utils/library/list-links';
import { saveDraft } from '@/utils/library/save-draft';
import { database } from '@/utils/storage/database';
import { emptyLibrary, importFile, writeFile } from './import-harness';
import { makeDraft } from './make-draft';
import { makeLink } from './make-link';

beforeEach(emptyLibrary);
const NOW = new Date('2026-11-25T09:05:00Z');

async function importLink(url: string): Promise<number> {
  await importFile(await writeFile([makeLink(url, { savedAt: 1000, tags: ['早'], starred: true })]));
  return (await listLinks())[0] ?? 0;
}

test('a link gets the text of its page; its date, tags and star stay', async () => {
  const id = await importLink('https://news.example/a');
  const draft = makeDraft({ url: 'https://news.example/a', canonicalUrl: 'https://news.example/a' });
  expect(await fillLink(id, draft, NOW)).toMatchObject({ ok: true, value: { id } });
  expect(await listLinks()).toEqual([]);
  expect(await database.articles.get(id)).toMatchObject({
    ...{ kind: 'article', savedAt: 1000, tags: ['早'], starred: true, title: draft.title },
  });
});

test('a page that was moved is the link’s all the same', async () => {
  const id = await importLink('https://short.example/x');
  const draft = makeDraft({ url: 'https://news.example/b', canonicalUrl: 'https://news.example/b' });
  expect(await fillLink(id, draft, NOW)).toMatchObject({ ok: true, value: { id } });
  expect(await database.articles.count()).toBe(1);
});

test('a page that is here already takes over what the link knew', async () => {
  const draft = makeDraft({ url: 'https://news.example/c', canonicalUrl: 'https://news.example/c' });
  const saved = await saveDraft(draft, NOW);
  const id = await importLink('https://short.example/y');
  const filled = await fillLink(id, draft, NOW);
  expect(filled.ok && saved.ok && filled.value.id).toBe(saved.ok && saved.value.id);
  expect(await database.articles.toArray()).toMatchObject([{ savedAt: 1000, tags: ['早'], starred: true }]);
});
