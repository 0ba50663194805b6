import { database } from '@/utils/storage/database';
import type { ActivityRow } from '@/utils/storage/rows';
import { dayOf } from '@/utils/text/day-of';

const NOTHING = { saved: 0, read: 0, seconds: 0, charactersRead: 0, noiseCharacters: 0, keptCharacters: 0 };

/** What was done on the day of a moment so far. */
export async function readDay(moment: Date): Promise<ActivityRow> {
  const day = dayOf(moment);
  return (await database.activity.get(day)) ?? { day, ...NOTHING };
}

/**
 * Adds to what was done on a day; to be called inside a transaction that covers `activity`.
 *
 * @param known - the day as `readDay` read it in the same transaction; it is read here where it is wanting.
 */
export async function addActivity(
  moment: Date,
  change: Partial<Omit<ActivityRow, 'day'>>,
  known: ActivityRow | null = null,
): Promise<void> {
  const row = known ?? (await readDay(moment));
  await database.activity.put({
    day: row.day,
    saved: row.saved + (change.saved ?? 0),
    read: row.read + (change.read ?? 0),
    seconds: row.seconds + (change.seconds ?? 0),
    charactersRead: row.charactersRead + (change.charactersRead ?? 0),
    noiseCharacters: row.noiseCharacters + (change.noiseCharacters ?? 0),
    keptCharacters: row.keptCharacters + (change.keptCharacters ?? 0),
  });
}
