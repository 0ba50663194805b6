import { database } from '@/utils/storage/database';
import type { ActivityRow } from '@/utils/storage/rows';
import { dayOf } from '@/utils/text/day-of';

const NOTHING = { saved: 0, read: 0, seconds: 0, charactersRead: 0, noiseCharacters: 0, keptCharacters: 0 };

type Change = Partial<Omit<ActivityRow, 'day'>>;

/** Adds to what was done on a day; to be called inside a transaction that covers `activity`. */
export async function addActivity(moment: Date, change: Change): Promise<void> {
  const day = dayOf(moment);
  await database.activity.put(sumDay(day, await database.activity.get(day), change));
}

/** What was done on a day, with something added to it. */
export function sumDay(day: string, known: ActivityRow | undefined, change: Change): ActivityRow {
  const before = known ?? NOTHING;
  return {
    day,
    saved: before.saved + (change.saved ?? 0),
    read: before.read + (change.read ?? 0),
    seconds: before.seconds + (change.seconds ?? 0),
    charactersRead: before.charactersRead + (change.charactersRead ?? 0),
    noiseCharacters: before.noiseCharacters + (change.noiseCharacters ?? 0),
    keptCharacters: before.keptCharacters + (change.keptCharacters ?? 0),
  };
}
