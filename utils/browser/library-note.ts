import { browser } from 'wxt/browser';

/** What is known of the library outside of it: browsers keep it apart, and may lose one without the other. */
export interface LibraryNote {
  /** UUID of the library. */
  readonly identity: string;
  /** Articles in it, with the trash. */
  readonly articles: number;
  /** When that was, milliseconds since the epoch. */
  readonly at: number;
  /** The library before this one, which is gone, until the user has been told. */
  readonly lost: LostLibrary | null;
}

/** A library that the browser has lost. */
export interface LostLibrary {
  /** Articles in it when it was last seen. */
  readonly articles: number;
  /** When that was, milliseconds since the epoch. */
  readonly at: number;
}

const KEY = 'library';

/** The note as it was written last; null where there is none. */
export async function readLibraryNote(): Promise<LibraryNote | null> {
  const stored: Record<string, LibraryNote | undefined> = await browser.storage.local.get(KEY);
  return stored[KEY] ?? null;
}

/** Replaces the note. */
export async function writeLibraryNote(note: LibraryNote): Promise<void> {
  await browser.storage.local.set({ [KEY]: note });
}
