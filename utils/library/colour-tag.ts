import { cleanTag } from '@/utils/article/clean-tag';
import { database } from '@/utils/storage/database';
import { writeOrThrow } from '@/utils/storage/write-or-throw';
import { putColour, type UndoToken } from './undo-change';

/** Gives a tag a colour of the interface's palette, or with null the plain one. */
export function colourTag(tag: string, colour: string | null): Promise<UndoToken> {
  const name = cleanTag(tag);
  return writeOrThrow([database.tags], async () => {
    const before = await database.tags.get(name);
    if (before) await putColour(name, colour);
    return { articles: [], colours: before ? [{ name, colour: before.colour }] : [] };
  });
}
