import { database } from '@/utils/storage/database';
import type { TagRow } from '@/utils/storage/rows';

/** Every tag in use outside the trash, with its colour and its number of articles, by name. */
export async function listTags(): Promise<readonly TagRow[]> {
  return (await database.tags.toArray()).filter(({ articles }) => articles > 0);
}
