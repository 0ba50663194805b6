import type { ArticleRecord } from '@/utils/article/article-record';
import type { ArticleRow } from '@/utils/storage/rows';

/** An article's row as the rest of Offprint sees it: without what only storage needs. */
export function toRecord(row: ArticleRow): ArticleRecord {
  const { trashed: _trashed, listKeys: _listKeys, updatedAt: _updatedAt, ...record } = row;
  return record;
}
