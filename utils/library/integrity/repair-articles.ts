import { addLinkVersion } from '@/utils/library/add-link-version';
import { VERSION_TABLES } from '@/utils/library/erase-version';
import { mirrorVersion } from '@/utils/library/undo-save';
import { database } from '@/utils/storage/database';
import type { ArticleRow, VersionRow } from '@/utils/storage/rows';
import { toRow } from '@/utils/storage/write-articles';
import type { Tally } from './tally';

const BATCH = 100;

/**
 * Brings every article together with its versions: it shows one that is there, and its numbers and
 * places in lists are what they should be. An article without any version becomes a link.
 *
 * @returns How many articles there are.
 */
export async function repairArticles(tally: Tally): Promise<number> {
  const ids = await database.articles.toCollection().primaryKeys();
  const tables = [database.articles, ...VERSION_TABLES, database.highlights, database.pending];
  for (let at = 0; at < ids.length; at += BATCH) {
    await database.transaction('rw', tables, async () => {
      const rows = await database.articles.bulkGet(ids.slice(at, at + BATCH));
      for (const row of rows) if (row) await repairArticle(row, tally);
    });
  }
  return ids.length;
}

async function repairArticle(row: ArticleRow, tally: Tally): Promise<void> {
  const versions = await database.versions.where({ articleId: row.id }).sortBy('id');
  const shown = versions.find(({ id }) => id === row.versionId) ?? versions.at(-1);
  const version = shown ?? (await becomeLink(row, tally));
  const after = toRow({
    ...row,
    ...(version.id === row.versionId ? {} : await mirrorVersion(version)),
    versionCount: versions.filter(({ kind }) => kind === 'article').length,
    highlightCount: await database.highlights.where({ articleId: row.id }).count(),
  });
  // Both have the order of fields of the stored row.
  if (JSON.stringify(after) === JSON.stringify(row)) return;
  await database.articles.put(after);
  if (version.id !== row.versionId) await database.pending.put({ articleId: row.id });
  tally.add('counts');
}

async function becomeLink(row: ArticleRow, tally: Tally): Promise<VersionRow> {
  tally.add('links');
  return addLinkVersion(row);
}
