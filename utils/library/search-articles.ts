import type { ArticleRecord } from '@/utils/article/article-record';
import { DamagedBlockError } from '@/utils/search/byte-reader';
import { type MarkedText, makeSnippet, markText } from '@/utils/search/make-snippet';
import { needsText } from '@/utils/search/match-unit';
import { measureNearness } from '@/utils/search/measure-nearness';
import type { ParsedQuery, QueryUnit } from '@/utils/search/query';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { CandidateQueue, type Part, unranked } from './candidate-queue';
import { satisfies } from './search-filters';
import { BrokenIndexError, type Candidate, rankCandidates, readPostingsOf } from './search-lookup';
import { rebuildIndex } from './search-repair';
import { lastSegs, takeSnapshot } from './search-snapshot';
import { foldArticle, matchesAll, readTexts } from './search-texts';
import { Breath } from './take-breath';
import { toRecord } from './to-record';

/** One article found. */
export interface SearchHit {
  readonly record: ArticleRecord;
  readonly title: MarkedText;
  readonly snippet: MarkedText;
}

/** Some of what was found. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** Whether everything was looked at: nothing follows. */
  readonly done: boolean;
  /** How many there are at most in all: exactly as many once `done`, or where `exact`. */
  readonly total: number;
  readonly exact: boolean;
}

/** How an answer is come by. */
export interface SearchSource {
  /** `scan`: the index is missing or broken, every text is read; complete, but slow. */
  readonly by: 'index' | 'scan';
  /** Articles that the index does not know yet and that were read one by one. */
  readonly unindexed: number;
}

/** A search under way: pages on demand, nothing silently dropped. */
export interface Search {
  readonly source: SearchSource;
  /**
   * The next hits, the best first; fewer only where there are no more.
   *
   * @param isBrief - without snippets: texts are read only where a match cannot be told without them.
   */
  next(count: number, isBrief?: boolean): Promise<SearchPage>;
  /** Numbers of all articles that match, those shown before included; may take a while. */
  all(onProgress?: (looked: number, of: number) => void): Promise<readonly number[]>;
}

/** Rows looked at together at most. */
const BATCH = 40;
/** So many more than are wanted, where some will not match or their words may stand nearer. */
const SPARE = 1.5;
/** Articles that can be read one by one before anything is shown. */
const FEW = 128;
/** Code units of a snippet. */
const SNIPPET = 180;

/**
 * Searches the library for the words of a query, within its filters. The query has words, at least one
 * of which is not excluded; for filters alone there are lists.
 *
 * @param now - milliseconds since the epoch.
 * @param signal - stops the work; what waits for it is rejected with the signal's reason.
 */
export async function searchArticles(query: ParsedQuery, now: number, signal?: AbortSignal): Promise<Search> {
  const { parts, unindexed, by } = await listCandidates(query, now, signal);
  const queue = new MatchQueue(query, new CandidateQueue(parts), signal);
  return {
    source: { by, unindexed },
    async next(count, isBrief = false) {
      const matches = await queue.take(count, !isBrief);
      return {
        hits: matches.map(({ row, text }) => makeHit(row, text, query.units)),
        done: queue.isDone,
        total: queue.total,
        exact: queue.isDone || queue.isExact,
      };
    },
    async all(onProgress) {
      await queue.takeAll(onProgress);
      return queue.found;
    },
  };
}

interface Candidates {
  /** What comes first is looked at first. */
  readonly parts: readonly Part[];
  readonly unindexed: number;
  readonly by: SearchSource['by'];
}

async function listCandidates(query: ParsedQuery, now: number, signal?: AbortSignal): Promise<Candidates> {
  try {
    const indexed = await askIndex(query, now, signal);
    if (indexed) return indexed;
  } catch (error) {
    if (!(error instanceof BrokenIndexError || error instanceof DamagedBlockError)) throw error;
  }
  // An index that is broken, or another tokenizer's, must not hide an article: texts are read, and it is
  // built anew by whoever tends it. Where that cannot be begun, as on a full disk, the next search tries.
  await rebuildIndex().catch(() => undefined);
  const ids = await database.articles.toCollection().primaryKeys();
  return { parts: [unranked(ids, 0)], unindexed: ids.length, by: 'scan' };
}

async function askIndex(query: ParsedQuery, now: number, signal?: AbortSignal): Promise<Candidates | null> {
  const wantedUnits = query.units.filter(({ not }) => !not);
  const exclusions = query.units.filter((unit) => unit.not && !needsText(unit));
  const { kv, pending, segs, blocks } = database;
  const read = await database.transaction('r', [kv, pending, segs, blocks], async () => {
    // The segments are most likely those of the search before: their blocks are asked for at once.
    const segs = lastSegs();
    const likely = readPostingsOf(wantedUnits, exclusions, segs).catch((error: unknown) => error);
    const [snapshot, read] = await Promise.all([takeSnapshot(), likely]);
    if (!snapshot) return null;
    if (snapshot.segs !== segs)
      return { snapshot, wanted: await readPostingsOf(wantedUnits, exclusions, snapshot.segs) };
    if (!Array.isArray(read)) throw read;
    return { snapshot, wanted: read };
  });
  if (!read) return null;
  const ranked = await rankCandidates(read.wanted, read.snapshot, now, signal);
  const indexed: Part = { ...ranked, sure: query.units.every((unit) => !needsText(unit)) };
  const waiting = unranked([...read.snapshot.pending], Number.POSITIVE_INFINITY);
  // The few that the index does not know yet were saved last and come first; after an import they are
  // many and would keep everything else waiting.
  const parts = waiting.count > FEW ? [indexed, waiting] : [waiting, indexed];
  return { parts, unindexed: waiting.count, by: 'index' };
}

/** One article found. */
interface Match {
  readonly row: ArticleRow;
  /** Null where it was not read. */
  readonly text: string | null;
}

/** Candidates on their way to being matches: looked at in batches, as far as is asked for. */
class MatchQueue {
  /** Numbers of the articles found so far. */
  readonly found: number[] = [];
  readonly #seen = new Set<number>();
  readonly #ready: Match[] = [];
  /** Numbers of articles that `takeAll` found and nobody was shown: all their rows would be too much to hold. */
  readonly #later: number[] = [];
  readonly #query: ParsedQuery;
  readonly #candidates: CandidateQueue;
  readonly #breath: Breath;

  constructor(query: ParsedQuery, candidates: CandidateQueue, signal: AbortSignal | undefined) {
    this.#query = query;
    this.#candidates = candidates;
    this.#breath = new Breath(signal);
  }

  get isDone(): boolean {
    return this.#candidates.left + this.#ready.length + this.#later.length === 0;
  }

  /** Whether what was not looked at yet will all be found. */
  get isExact(): boolean {
    return this.#query.filters.length === 0 && this.#candidates.isSure;
  }

  get total(): number {
    return this.found.length + this.#candidates.left;
  }

  async take(count: number, withText: boolean): Promise<readonly Match[]> {
    while (this.#ready.length < count && this.#candidates.left > 0) {
      this.#ready.push(...(await this.#look(withText, count - this.#ready.length)));
    }
    const taken = this.#ready.splice(0, count);
    while (taken.length < count && this.#later.length > 0) {
      taken.push(...(await readMatches(this.#later.splice(0, count - taken.length), withText)));
    }
    return taken;
  }

  async takeAll(onProgress?: (looked: number, of: number) => void): Promise<void> {
    const all = this.#candidates.left;
    while (this.#candidates.left > 0) {
      const matches = await this.#look(false, BATCH);
      this.#later.push(...matches.map(({ row }) => row.id));
      onProgress?.(all - this.#candidates.left, all);
    }
  }

  /** Looks at the next batch; its matches are ready then, in an order that minds nearness too. */
  async #look(withText: boolean, wanted: number): Promise<readonly Match[]> {
    const isPlain = !this.#ranksByText && this.#candidates.isNextSure;
    const size = Math.min(BATCH, isPlain ? wanted : Math.ceil(wanted * SPARE));
    await this.#breath.take();
    const { candidates, sure } = this.#candidates.take(size);
    const rows = await this.#readRows(candidates, withText || !sure);
    const matches: (Match & { readonly score: number })[] = [];
    for (const { row, text, score } of rows) {
      await this.#breath.take();
      const folded = text === null || (sure && !this.#ranksByText) ? null : foldArticle(row, text);
      if (!sure && folded && !matchesAll(folded, this.#query.units)) continue;
      const near = folded ? measureNearness(folded.text, this.#query.units) : 1;
      matches.push({ row, text, score: score * near });
    }
    this.found.push(...matches.map(({ row }) => row.id));
    return matches.sort((a, b) => b.score - a.score);
  }

  get #ranksByText(): boolean {
    return this.#query.units.filter(({ not }) => !not).length > 1;
  }

  /** Rows and texts of those candidates that are there, in the version that was indexed, and pass the filters. */
  async #readRows(batch: readonly Candidate[], withText: boolean) {
    const { articles, texts } = database;
    const ids = batch.map(({ id }) => id);
    // The index knows the version; what it does not know is asked for when the row is here.
    const isKnown = batch.every(({ versionId }) => versionId !== 0);
    const [rows, found] = await database.transaction('r', [articles, texts], async () => {
      const reading = articles.bulkGet(ids);
      if (!withText) return [await reading, []];
      if (isKnown) return Promise.all([reading, texts.bulkGet(batch.map(({ versionId }) => versionId))]);
      const there = await reading;
      return [there, await texts.bulkGet(there.map((row) => row?.versionId ?? 0))];
    });
    return batch.flatMap(({ id, versionId, score }, index) => {
      const row = rows[index];
      if (!row || row.trashed || this.#seen.has(id)) return [];
      if (versionId !== 0 && row.versionId !== versionId) return [];
      this.#seen.add(id);
      const text = withText ? (found[index]?.text ?? '') : null;
      return satisfies(row, this.#query.filters) ? [{ row, text, score }] : [];
    });
  }
}

async function readMatches(ids: readonly number[], withText: boolean): Promise<readonly Match[]> {
  const found = await database.articles.bulkGet([...ids]);
  const rows = found.filter((row) => row !== undefined).filter(({ trashed }) => !trashed);
  const texts = withText ? await readTexts(rows) : [];
  return rows.map((row, index) => ({ row, text: texts[index] ?? null }));
}

function makeHit(row: ArticleRow, text: string | null, units: readonly QueryUnit[]): SearchHit {
  return {
    record: toRecord(row),
    title: markText(row.title, units),
    snippet: text === null ? [] : makeSnippet(text, units, SNIPPET),
  };
}
