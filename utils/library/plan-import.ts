import { identifyUrl } from '@/utils/article/identify-url';
import type { ImportedArticle, ImportItem, RefusedRow } from '@/utils/article/import-item';
import { currentVersion } from '@/utils/article/portable-article';
import { database } from '@/utils/storage/database';

/** Looked up at a time. */
const BATCH = 200;
/** Refused rows that are kept to be shown; the others are counted. */
const MOST_SHOWN = 500;

/** What an import would do. */
export interface ImportPlan {
  /** Articles that are not here yet. */
  readonly added: number;
  /** Of `added`, those of which the file has only the address. */
  readonly links: number;
  /** Articles that are here already and would be merged. */
  readonly known: number;
  /** Rows of a page that the file has before; they are merged into one article. */
  readonly repeated: number;
  readonly highlights: number;
  readonly refusedCount: number;
  /** The first of those that are refused. */
  readonly refused: readonly RefusedRow[];
  /** What is wrong with the file, where it must not be imported. */
  readonly damage: { readonly code: string; readonly line: number; readonly message: string } | null;
}

type Damage = ImportPlan['damage'];

/**
 * Reads all of a file and says what importing it would do, without writing anything.
 *
 * @param items - as for `importArticles`.
 * @param onProgress - called with the number of rows read so far.
 */
export async function planImport(
  items: AsyncGenerator<ImportItem, Damage, undefined>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (rows: number) => void } = {},
): Promise<ImportPlan> {
  const plan = { added: 0, links: 0, known: 0, repeated: 0, highlights: 0, refusedCount: 0 };
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  let batch: ImportedArticle[] = [];
  let rows = 0;
  const flush = async () => {
    for (const [index, isKnown] of (await findKnown(batch)).entries()) {
      const item = batch[index];
      if (!item) continue;
      const key = keyOf(item);
      plan.highlights += item.article.highlights.length;
      if (seen.has(key)) plan.repeated += 1;
      else if (isKnown) plan.known += 1;
      else plan.added += 1;
      if (!isKnown && !seen.has(key) && !hasText(item)) plan.links += 1;
      seen.add(key);
    }
    batch = [];
    onProgress?.(rows);
  };
  for (let turn = await items.next(); ; turn = await items.next()) {
    if (turn.done || signal?.aborted) {
      await flush();
      return { ...plan, refused, damage: turn.done ? turn.value : null };
    }
    const item = turn.value;
    rows += 1;
    if (item.kind === 'article') batch.push(item);
    if (item.kind === 'refused') {
      plan.refusedCount += 1;
      if (refused.length < MOST_SHOWN) refused.push(item);
    }
    if (batch.length >= BATCH) await flush();
  }
}

function hasText({ hasText: told, article }: ImportedArticle): boolean {
  return told ?? currentVersion(article).kind === 'article';
}

function keyOf({ article }: ImportedArticle): string {
  return identifyUrl(currentVersion(article).metadata.canonicalUrl);
}

async function findKnown(batch: readonly ImportedArticle[]): Promise<readonly boolean[]> {
  const { articles } = database;
  return database.transaction('r', articles, async () => {
    const byUid = await articles
      .where('uid')
      .anyOf(batch.map(({ article }) => article.uid))
      .toArray();
    const byKey = await articles.where('urlKey').anyOf(batch.map(keyOf)).toArray();
    const uids = new Set(byUid.map(({ uid }) => uid));
    const keys = new Set(byKey.map(({ urlKey }) => urlKey));
    return batch.map((item) => uids.has(item.article.uid) || keys.has(keyOf(item)));
  });
}
