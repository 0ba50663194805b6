import { database } from '@/utils/storage/database';
import type { TagRow } from '@/utils/storage/rows';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';

/** Every tag in use outside the trash, with its colour and its number of articles, by name. */
export async function listTags(): Promise<readonly TagRow[]> {
  return (await database.tags.toArray()).filter(({ articles }) => articles > 0);
}

/** Follows {@link listTags}. */
export function watchTags(observer: QueryObserver<readonly TagRow[]>, signal: AbortSignal): void {
  watchQuery(listTags, observer, signal);
}
