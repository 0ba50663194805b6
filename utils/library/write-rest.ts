import type { PortableDay, PortableRest } from '@/utils/article/portable-article';
import { database } from '@/utils/storage/database';
import type { ActivityRow, ImportBatchRow } from '@/utils/storage/rows';
import { putColour } from './undo-change';

type WrittenRest = Pick<ImportBatchRow, 'tombstonesAdded' | 'days' | 'colours'>;

/**
 * Writes what a file holds beside its articles; to be called inside a transaction. Tombstones of what
 * is here change nothing: an import deletes nothing. Of two accounts of one day the larger numbers
 * stay, so that the same file read twice counts once.
 */
export async function writeRest(rest: PortableRest | null): Promise<WrittenRest> {
  if (!rest) return { tombstonesAdded: [], days: [], colours: [] };
  return {
    tombstonesAdded: await addTombstones(rest.tombstones),
    days: await mergeDays(rest.activity),
    colours: await colourTags(rest.tags),
  };
}

async function addTombstones(tombstones: PortableRest['tombstones']): Promise<readonly string[]> {
  const uids = tombstones.map(({ uid }) => uid);
  const known = await database.tombstones.bulkGet(uids);
  const alive = new Set([
    ...(await database.articles.where('uid').anyOf(uids).toArray()).map(({ uid }) => uid),
    ...(await database.highlights.where('uid').anyOf(uids).toArray()).map(({ uid }) => uid),
  ]);
  const added = tombstones.filter(({ uid }, index) => !known[index] && !alive.has(uid));
  await database.tombstones.bulkPut(added);
  return added.map(({ uid }) => uid);
}

async function mergeDays(days: readonly PortableDay[]): Promise<WrittenRest['days']> {
  const known = await database.activity.bulkGet(days.map(({ day }) => day));
  await database.activity.bulkPut(days.map((day, index) => largest(day, known[index])));
  return days.map(({ day }, index) => ({ day, before: known[index] ?? null }));
}

function largest(there: PortableDay, here: ActivityRow | undefined): ActivityRow {
  if (!here) return there;
  return {
    day: here.day,
    saved: Math.max(here.saved, there.saved),
    read: Math.max(here.read, there.read),
    seconds: Math.max(here.seconds, there.seconds),
    charactersRead: Math.max(here.charactersRead, there.charactersRead),
    noiseCharacters: Math.max(here.noiseCharacters, there.noiseCharacters),
    keptCharacters: Math.max(here.keptCharacters, there.keptCharacters),
  };
}

/** Colours that were chosen here stay. */
async function colourTags(tags: PortableRest['tags']): Promise<WrittenRest['colours']> {
  const known = await database.tags.bulkGet(tags.map(({ name }) => name));
  const wanted = tags.filter((_tag, index) => (known[index]?.colour ?? null) === null);
  for (const { name, colour } of wanted) await putColour(name, colour);
  return wanted.map(({ name }) => ({ name, colour: null }));
}
