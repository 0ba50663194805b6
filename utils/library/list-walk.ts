import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';

/** Fewest rows that are worth a request of their own. */
const LEAST = 6;

/** One of the lists, and what was read of it and not taken yet. */
interface Source {
  readonly list: string;
  rows: ArticleRow[];
  /** Order of the last row read. */
  last: number | string | null;
  /** Rows to read at a time. */
  chunk: number;
  isDone: boolean;
}

/** Walks through several lists as if they were one, in their common order, each article once. */
export class ListWalk {
  readonly #sources: Source[];
  readonly #reversed: boolean;
  readonly #seen = new Set<number>();

  /** @param reversed - from the far end of the order. */
  constructor(lists: readonly string[], reversed: boolean) {
    this.#sources = lists.map((list) => ({ list, rows: [], last: null, chunk: 0, isDone: false }));
    this.#reversed = reversed;
  }

  /** The first numbers where there is one list alone, without their rows. */
  firstKeys(count: number): Promise<number[]> {
    const [source] = this.#sources;
    return source ? this.#range(source).limit(count).primaryKeys() : Promise.resolve([]);
  }

  /** Whether rows have to be read before the next one can be told. */
  get isDry(): boolean {
    return this.#sources.some(({ rows, isDone }) => rows.length === 0 && !isDone);
  }

  /**
   * Reads rows of every list that has run dry.
   *
   * @param wanted - how many will be taken in all, more or less.
   */
  async read(wanted: number): Promise<void> {
    const dry = this.#sources.filter(({ rows, isDone }) => rows.length === 0 && !isDone);
    await Promise.all(dry.map((source) => this.#fill(source, wanted)));
  }

  /**
   * The next article, while no list is dry; null where there is none. It waits for nothing, because a
   * transaction of Dexie's is lost after a hundred waits without a request.
   */
  take(): ArticleRow | null {
    let best: Source | null = null;
    for (const source of this.#sources) {
      if (source.rows.length > 0 && (!best || this.#isBefore(source, best))) best = source;
    }
    const row = best?.rows.shift();
    if (!row || !best) return null;
    this.#seen.add(row.id);
    // It may be next in other lists too.
    for (const source of this.#sources) source.rows = source.rows.filter(({ id }) => id !== row.id);
    return row;
  }

  async #fill(source: Source, wanted: number): Promise<void> {
    // A list that is asked again is one that most of what is wanted comes from.
    source.chunk = Math.max(LEAST, Math.ceil(wanted / this.#sources.length), source.chunk * 2);
    const rows = await this.#range(source).limit(source.chunk).toArray();
    source.isDone = rows.length < source.chunk;
    source.rows = rows.filter(({ id }) => !this.#seen.has(id));
    const last = rows.at(-1);
    if (last) source.last = orderIn(last, source.list);
    if (source.rows.length === 0 && !source.isDone) await this.#fill(source, wanted);
  }

  /** What is still to be read, from the order of the last row on: others may share it. */
  #range({ list, last }: Source) {
    const listed = database.articles.where('listKeys');
    if (this.#reversed)
      return listed.between([list, Number.NEGATIVE_INFINITY], [list, last ?? []], true, true).reverse();
    return listed.between([list, last ?? Number.NEGATIVE_INFINITY], [list, []]);
  }

  #isBefore(one: Source, other: Source): boolean {
    const [a, b] = [one.rows[0], other.rows[0]];
    if (!a || !b) return false;
    const by = compare(orderIn(a, one.list), orderIn(b, other.list)) || a.id - b.id;
    return this.#reversed ? by > 0 : by < 0;
  }
}

function orderIn(row: ArticleRow, list: string): number | string {
  return row.listKeys.find(([name]) => name === list)?.[1] ?? 0;
}

function compare(one: number | string, other: number | string): number {
  return one < other ? -1 : Number(one > other);
}
