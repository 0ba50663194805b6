import { LIST } from '@/utils/storage/list-keys';
import { keysBetween } from './search-filters';

/**
 * Unread articles saved from this moment on, the newest first: neither archived nor in the trash, and not
 * those of which only the address is here.
 *
 * @param since - milliseconds since the epoch.
 */
export async function listUnreadSince(since: number): Promise<readonly number[]> {
  const [unread, links] = await Promise.all([
    keysBetween(LIST.unread, Number.NEGATIVE_INFINITY, -since),
    keysBetween(LIST.links),
  ]);
  const withoutText = new Set(links);
  return unread.filter((id) => !withoutText.has(id));
}
