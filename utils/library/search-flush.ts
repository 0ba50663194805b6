import type { Block } from '@/utils/search/block-writer';
import { buildBlocks } from '@/utils/search/build-blocks';
import { listTerms, type TermUse, TOKENIZER_VERSION } from '@/utils/search/list-terms';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import type { SegRow } from '@/utils/storage/search-rows';
import { readSearchState } from './search-state';
import { foldArticle, readTexts } from './search-texts';
import { Breath } from './take-breath';

/** Articles that become one segment: few enough for a short step, many enough for little to merge. */
const FEW = 64;
/** After an import there are many: larger segments save merging. */
const MANY = 256;
const DAY = 86_400_000;
const LONGEST = 0xffff;

/**
 * Indexes some of what is pending, as one new segment: first its blocks, then, in one transaction, the
 * segment and the end of these articles' waiting. An article that was changed meanwhile goes on waiting.
 *
 * @returns how many articles are still pending.
 * @throws the signal's reason once it is aborted; nothing was written then.
 */
export async function flushPending(signal?: AbortSignal): Promise<number> {
  const waiting = await database.pending.count();
  if (waiting === 0) return 0;
  const step = waiting > MANY ? MANY : FEW;
  // The articles saved last come first: they are the ones that are looked for.
  const ids = (await database.pending.orderBy('articleId').reverse().limit(step).primaryKeys()).reverse();
  const rows = (await database.articles.bulkGet(ids)).filter((row) => row !== undefined);
  const texts = await readTexts(rows);
  const breath = new Breath(signal);
  const documents: ReadonlyMap<string, TermUse>[] = [];
  for (const [index, row] of rows.entries()) {
    await breath.take();
    const { title, names, text } = foldArticle(row, texts[index] ?? '');
    documents.push(listTerms(title, `${names}\n${text}`));
  }
  await write(ids, rows, documents, buildBlocks(documents));
  return Math.max(0, waiting - ids.length);
}

async function write(
  ids: readonly number[],
  rows: readonly ArticleRow[],
  documents: readonly ReadonlyMap<string, TermUse>[],
  blocks: readonly Block[],
): Promise<void> {
  const { pending, articles, segs, blocks: blockTable, kv } = database;
  const { nextSegment: s } = await readSearchState();
  // Apart, because they take the longest by far, and who saves meanwhile needs the other tables. Until
  // the segment is there, nobody reads them.
  await blockTable.bulkPut(blocks.map(({ bytes }, b) => ({ s, b, bytes })));
  await database.transaction('rw', [pending, articles, segs, kv], async () => {
    const state = await readSearchState();
    if (state.tokenizer !== TOKENIZER_VERSION || state.nextSegment !== s) return;
    const now = await articles.bulkGet([...ids]);
    const changed = new Set(
      rows.filter((row) => isOther(now[ids.indexOf(row.id)], row)).map((row) => row.id),
    );
    await pending.bulkDelete(ids.filter((id) => !changed.has(id)));
    if (rows.length === 0) return;
    await segs.put(makeSegment(s, rows, documents, blocks));
    await kv.put({ ...state, nextSegment: s + 1, generation: state.generation + 1 });
  });
}

function isOther(now: ArticleRow | undefined, then: ArticleRow): boolean {
  return now !== undefined && now.versionId !== then.versionId;
}

function makeSegment(
  s: number,
  rows: readonly ArticleRow[],
  documents: readonly ReadonlyMap<string, TermUse>[],
  blocks: readonly Block[],
): SegRow {
  const lengthOf = (uses: ReadonlyMap<string, TermUse>) =>
    Math.min(
      LONGEST,
      [...uses.values()].reduce((sum, { count }) => sum + count, 0),
    );
  return {
    s,
    ids: Int32Array.from(rows, ({ id }) => id),
    versions: Int32Array.from(rows, ({ versionId }) => versionId),
    lens: Uint16Array.from(documents, lengthOf),
    days: Uint16Array.from(rows, ({ versionSavedAt }) => Math.floor(versionSavedAt / DAY)),
    hashes: Uint32Array.from(rows.flatMap(({ similarity }) => halves(similarity))),
    firsts: blocks.map(({ first }) => first),
    bytes: blocks.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

function halves(similarity: string): readonly [number, number] {
  if (similarity === '') return [0, 0];
  return [Number.parseInt(similarity.slice(0, 8), 16), Number.parseInt(similarity.slice(8), 16)];
}
