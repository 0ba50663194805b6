import { database } from '@/utils/storage/database';
import type { ActivityRow } from '@/utils/storage/rows';
import { dayOf } from '@/utils/text/day-of';

const NOTHING = { saved: 0, read: 0, seconds: 0, charactersRead: 0, noiseCharacters: 0, keptCharacters: 0 };

/** Adds to what was done on a day; to be called inside a transaction that covers `activity`. */
export async function addActivity(moment: Date, change: Partial<Omit<ActivityRow, 'day'>>): Promise<void> {
  const day = dayOf(moment);
  const row: ActivityRow = (await database.activity.get(day)) ?? { day, ...NOTHING };
  await database.activity.put({
    day,
    saved: row.saved + (change.saved ?? 0),
    read: row.read + (change.read ?? 0),
    seconds: row.seconds + (change.seconds ?? 0),
    charactersRead: row.charactersRead + (change.charactersRead ?? 0),
    noiseCharacters: row.noiseCharacters + (change.noiseCharacters ?? 0),
    keptCharacters: row.keptCharacters + (change.keptCharacters ?? 0),
  });
}
