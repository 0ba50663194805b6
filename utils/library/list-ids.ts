import { database } from '@/utils/storage/database';

/** The numbers of all articles, in the order they were first saved. */
export async function listAllIds(withTrash = true): Promise<readonly number[]> {
  const all = await database.articles.toCollection().primaryKeys();
  if (withTrash) return all;
  const trashed = new Set(await database.articles.where('deletedAt').above(0).primaryKeys());
  return all.filter((id) => !trashed.has(id));
}
