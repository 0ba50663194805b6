import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES } from '@/utils/storage/write-articles';
import { ERASE_TABLES } from './erase-article';
import { eraseVersion } from './erase-version';
import { recountLibrary } from './integrity/recount-library';
import { Tally } from './integrity/tally';

/**
 * Deletes articles on a full disk: it writes nothing, neither tombstones nor counts, since a
 * transaction that writes is refused as a whole where there is no room. To be followed by
 * {@link recountWhereRoom}.
 *
 * @param list - finds the articles, inside the transaction.
 * @returns what is gone.
 */
export function eraseBare(list: () => Promise<readonly ArticleRow[]>): Promise<readonly ArticleRow[]> {
  return database.transaction('rw', ERASE_TABLES, async () => {
    const rows = await list();
    const articleIds = rows.map(({ id }) => id);
    for (const id of await database.versions.where('articleId').anyOf(articleIds).primaryKeys()) {
      await eraseVersion(id);
    }
    await database.highlights.where('articleId').anyOf(articleIds).delete();
    await database.pending.bulkDelete(articleIds);
    await database.kv.bulkDelete(articleIds.map((id) => `put-back:${id}` as const));
    await database.articles.bulkDelete(articleIds);
    return rows;
  });
}

/** Makes the numbers true again where there is room for them by now; where there is none, the next check does. */
export async function recountWhereRoom(): Promise<void> {
  await attemptWrite(ARTICLE_TABLES, () => recountLibrary(new Tally()));
}
