import { type LostLibrary, readLibraryNote, writeLibraryNote } from '@/utils/browser/library-note';
import { countAll } from '@/utils/library/count-articles';
import { getIdentity } from '@/utils/library/get-identity';

/**
 * Notes outside of the library how many articles it holds, and tells whether it is still the same one: a
 * browser that clears its data, or finds a database damaged, begins a new one without a word.
 *
 * @returns the library that is gone and that the user has not been told of; null where none is.
 */
export async function noteLibrary(now: Date): Promise<LostLibrary | null> {
  const [note, identity, articles] = await Promise.all([readLibraryNote(), getIdentity(), countAll()]);
  const isAnother = note !== null && note.identity !== identity;
  const lost =
    isAnother && note.articles > 0 ? { articles: note.articles, at: note.at } : (note?.lost ?? null);
  await writeLibraryNote({ identity, articles, at: now.getTime(), lost });
  return lost;
}

/** The user has been told of the library that is gone. */
export async function forgetLostLibrary(): Promise<void> {
  const note = await readLibraryNote();
  if (note) await writeLibraryNote({ ...note, lost: null });
}
