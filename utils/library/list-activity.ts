import { database } from '@/utils/storage/database';
import type { ActivityRow } from '@/utils/storage/rows';

/**
 * What was done on each day of a span, both ends included, the oldest first. A day without a row had none.
 *
 * @param from - `2026-11-01`, as `dayOf` writes it.
 */
export function listActivity(from: string, to: string): Promise<readonly ActivityRow[]> {
  return database.activity.where('day').between(from, to, true, true).toArray();
}
