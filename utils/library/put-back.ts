import type { Removal } from '@/utils/article/removal';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { writeOrThrow } from '@/utils/storage/write-or-throw';

/** A block that was taken away from a version, and whether the reader wants to see it all the same. */
export interface RemovedBlock extends Removal {
  /** Names the block in every version of its article. */
  readonly key: string;
  readonly isBack: boolean;
}

/** Follows what was taken away from a version. */
export function watchRemovals(
  articleId: number,
  versionId: number,
  observer: QueryObserver<readonly RemovedBlock[]>,
  signal: AbortSignal,
): void {
  watchQuery(() => listRemovals(articleId, versionId), observer, signal);
}

async function listRemovals(articleId: number, versionId: number): Promise<readonly RemovedBlock[]> {
  const [row, back] = await Promise.all([database.removals.get(versionId), getKv(`put-back:${articleId}`)]);
  const wanted = new Set(back?.blocks);
  return (row?.removals ?? []).map((removal) => {
    const key = keyOf(removal);
    return { ...removal, key, isBack: wanted.has(key) };
  });
}

/**
 * Puts removed blocks back into an article as it is read, or takes them out again. Only what is shown
 * changes: the copy that was kept stays as it is.
 *
 * @returns The keys that were back before, which {@link setBack} undoes the change by.
 */
export function putBack(
  articleId: number,
  keys: readonly string[],
  isBack: boolean,
): Promise<readonly string[]> {
  return writeOrThrow([database.kv], async () => {
    const before = (await getKv(`put-back:${articleId}`))?.blocks ?? [];
    const after = isBack ? [...new Set([...before, ...keys])] : before.filter((key) => !keys.includes(key));
    await database.kv.put({ key: `put-back:${articleId}`, blocks: after });
    return before;
  });
}

/** Makes exactly these blocks the ones that are back. */
export async function setBack(articleId: number, keys: readonly string[]): Promise<void> {
  const row = { key: `put-back:${articleId}`, blocks: keys } as const;
  await writeOrThrow([database.kv], () => database.kv.put(row));
}

/** A block is the same where it was taken for the same reason and begins with the same words. */
function keyOf({ reason, text, html }: Removal): string {
  return `${reason}:${(text || html).slice(0, 120)}`;
}
