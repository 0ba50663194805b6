import { listHead } from '@/utils/library/list-head';
import { type ListQuery, listOrder } from '@/utils/library/list-order';
import { saveDraft } from '@/utils/library/save-draft';
import { searchArticles } from '@/utils/library/search-articles';
import { INDEX_LOCK, updateIndex } from '@/utils/library/search-jobs';
import { foldText } from '@/utils/search/fold-text';
import { hasUnit } from '@/utils/search/match-unit';
import { parseQuery } from '@/utils/search/parse-query';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import { EPOCH, type Models, makeDraft } from './make-draft.ts';
import { makeQueries, QUERY_KINDS } from './make-queries.ts';
import { seedLibrary } from './seed-library.ts';

/** What runs in a page of the extension, by the product's own code, for the benchmark `library`. */

const BATCH = 100;

let models: Models | null = null;

export function learn(given: Models): void {
  models = given;
}

function known(): Models {
  if (!models) throw new Error('learn first');
  return models;
}

/** Puts articles in, rows only; gives the milliseconds that the database took, making the articles apart. */
export async function fill(from: number, count: number): Promise<number> {
  let ms = 0;
  for (let at = from; at < from + count; at += BATCH) {
    ms += await seedLibrary(known(), at, Math.min(BATCH, from + count - at));
  }
  return ms;
}

/**
 * Indexes everything and merges what is to be merged; gives milliseconds. The background is at the same
 * work as soon as it hears of new articles: whoever of the two has the lock, what is measured next has
 * to find both at rest.
 */
export async function index(): Promise<number> {
  const start = performance.now();
  do {
    await navigator.locks.request(INDEX_LOCK, () => undefined);
    await updateIndex();
  } while ((await database.pending.count()) > 0 || (await getKv('merge')) || (await isIndexing()));
  return performance.now() - start;
}

async function isIndexing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === INDEX_LOCK);
}

/** Milliseconds of single saves, and of single puts of the same record, body and text as one raw row. */
export async function timeSaves(from: number, count: number) {
  const raw = await openRaw();
  const saves: number[] = [];
  const puts: number[] = [];
  for (let n = from; n < from + count; n += 1) {
    const draft = makeDraft(n, known());
    puts.push(await time(() => putRaw(raw, { ...draft, n })));
    saves.push(await time(() => saveDraft(draft, new Date(EPOCH + n * 1000))));
  }
  raw.close();
  return { saves, puts };
}

let readIds: number[] | null = null;
let readRound = 0;

/** Milliseconds of reading twenty rows by their keys in one raw transaction. */
export async function timeReads(rounds: number): Promise<number[]> {
  await database.open();
  const raw = database.backendDB();
  readIds ??= await database.articles.toCollection().primaryKeys();
  const ids = readIds;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    readRound += 1;
    const wanted = Array.from(
      { length: 20 },
      (_, index) => ids[(readRound * 397 + index * 131) % ids.length] ?? 1,
    );
    times.push(
      await time(async () => {
        const store = raw.transaction('articles', 'readonly').objectStore('articles');
        await Promise.all(wanted.map((id) => settled(store.get(id))));
      }),
    );
  }
  return times;
}

/**
 * Milliseconds of every query to its first twenty hits with snippets, kind by kind, and of a raw read
 * beside each of them: on a machine that does other things too, only what was measured in the same
 * moment can be compared.
 */
export async function timeSearches(count: number) {
  const texts = await sampleTexts();
  const times: Record<string, number[]> = {};
  const reads: number[] = [];
  // What every page does once: the segments' lists are read.
  await firstPage('经');
  for (const kind of QUERY_KINDS) {
    times[kind] = [];
    for (const query of makeQueries(kind, texts, count)) {
      reads.push(...(await timeReads(1)));
      times[kind].push(await time(() => firstPage(query)));
    }
  }
  return { kinds: times, reads };
}

async function firstPage(query: string): Promise<void> {
  await (await searchArticles(parseQuery(query, EPOCH), EPOCH)).next(20);
}

/** Milliseconds of finding the same by reading every text: what there would be without an index. */
export async function timeScans(count: number): Promise<number[]> {
  const texts = await sampleTexts();
  const times: number[] = [];
  for (const query of makeQueries('three characters', texts, count)) {
    times.push(
      await time(async () => {
        const ids = await database.texts.toCollection().primaryKeys();
        for (let at = 0; at < ids.length; at += 500) {
          const rows = await database.texts.bulkGet(ids.slice(at, at + 500));
          rows.filter((row) => row?.text.includes(query));
        }
      }),
    );
  }
  return times;
}

/** Holds what is found against every text: `recall` and `precision` over so many queries. */
export async function checkTruth(count: number) {
  const each = Math.ceil(count / QUERY_KINDS.length);
  const sample = await sampleTexts();
  const rows = await database.articles.toArray();
  const texts = await database.texts.bulkGet(rows.map(({ versionId }) => versionId));
  const folded = rows.map((row, at) =>
    [row.title, [...row.authors, row.source, row.siteName].join('\n'), texts[at]?.text ?? ''].map(foldText),
  );
  let [found, right, wanted, queries] = [0, 0, 0, 0];
  for (const kind of QUERY_KINDS) {
    for (const query of makeQueries(kind, sample, each)) {
      const parsed = parseQuery(query, EPOCH);
      const truth = new Set(
        rows.flatMap(({ id }, at) =>
          parsed.units.every((unit) => folded[at]?.some((part) => hasUnit(part, unit))) ? [id] : [],
        ),
      );
      const ids = await (await searchArticles(parsed, EPOCH)).all();
      queries += 1;
      wanted += truth.size;
      found += ids.length;
      right += ids.filter((id) => truth.has(id)).length;
    }
  }
  return { queries, recall: right / wanted, precision: right / found };
}

const LISTS: Readonly<Record<string, ListQuery>> = Object.fromEntries(
  (
    [
      ['inbox', 'inbox', '', 'saved'],
      ['unread', 'unread', '', 'saved'],
      ['starred', 'starred', '', 'saved'],
      ['all', 'all', '', 'saved'],
      ['by published', 'all', '', 'published'],
      ['by length', 'all', '', 'length'],
      ['by title', 'all', '', 'title'],
      ['a tag', 'all', 'tag:经济', 'saved'],
      ['a site', 'all', 'site:news7.example', 'saved'],
      ['a language', 'all', 'lang:en', 'saved'],
      ['a length', 'all', 'length:>10m', 'saved'],
      ['a date', 'all', 'after:2026-01', 'saved'],
    ] as const
  ).map(([name, shelf, query, sort]) => [
    name,
    { shelf, filters: parseQuery(query, EPOCH).filters, sort, reversed: false },
  ]),
);

/** Milliseconds from asking for a list to its first fifty rows, and of a raw read beside each. */
export async function timeLists(rounds: number) {
  const times: Record<string, number[]> = {};
  const reads: number[] = [];
  for (const [name, query] of Object.entries(LISTS)) {
    times[name] = [];
    for (let round = 0; round < rounds; round += 1) {
      reads.push(...(await timeReads(1)));
      times[name].push(
        await time(async () => {
          const ids = (await listHead(query, 50)) ?? (await listOrder(query)).slice(0, 50);
          await database.articles.bulkGet([...ids]);
        }),
      );
    }
  }
  return { lists: times, reads };
}

/** Bytes of all blocks, and how many segments there are. */
export async function measureIndex(): Promise<{ bytes: number; segments: number; articles: number }> {
  const segs = await database.segs.toArray();
  const bytes = segs.reduce(
    (sum, seg) => sum + seg.bytes + seg.ids.length * 20 + seg.firsts.join().length * 2,
    0,
  );
  return { bytes, segments: segs.length, articles: await database.articles.count() };
}

async function sampleTexts(): Promise<readonly string[]> {
  const ids = await database.texts.toCollection().primaryKeys();
  const step = Math.max(1, Math.floor(ids.length / 400));
  const rows = await database.texts.bulkGet(ids.filter((_, at) => at % step === 0));
  return rows.map((row) => row?.text ?? '');
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function openRaw(): Promise<IDBDatabase> {
  const opening = indexedDB.open('raw', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'n' });
  return settled(opening);
}

function putRaw(raw: IDBDatabase, row: object): Promise<void> {
  const transaction = raw.transaction('rows', 'readwrite', { durability: 'strict' });
  transaction.objectStore('rows').put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
