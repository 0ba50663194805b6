import { cleanTag } from '@/utils/article/clean-tag';
import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';
import { retag } from './set-tags';
import { putColour, type UndoToken } from './undo-change';

/**
 * Gives a tag another name, on every article, in the trash or not. Where a tag of the new name is
 * there already, the two become one, which keeps its own colour if it has one.
 */
export function renameTag(from: string, to: string, now = new Date()): Promise<UndoToken> {
  return mergeTags([from], to, now);
}

/** Makes several tags one, on every article, in one transaction. An empty name takes them off. */
export function mergeTags(from: readonly string[], to: string, now = new Date()): Promise<UndoToken> {
  const name = cleanTag(to);
  const old = new Set(from.map(cleanTag).filter((tag) => tag !== '' && tag !== name));
  return writeOrThrow(ARTICLE_TABLES, async () => {
    const before = (await database.tags.bulkGet([...old, name])).filter((row) => row !== undefined);
    const token = await retag(
      // Tags of trashed articles are in no list, so the rows themselves are looked at.
      () => database.articles.filter(({ tags }) => tags.some((tag) => old.has(tag))).toArray(),
      (tags) => [...tags.filter((tag) => !old.has(tag)), name],
      now,
    );
    const colour = before.find((row) => row.name === name)?.colour ?? firstColour(before);
    for (const tag of old) await putColour(tag, null);
    if (name !== '') await putColour(name, colour);
    const colours = [...old, name]
      .filter((tag) => tag !== '')
      .map((tag) => ({
        name: tag,
        colour: before.find((row) => row.name === tag)?.colour ?? null,
      }));
    return { ...token, colours };
  });
}

function firstColour(rows: readonly { readonly colour: string | null }[]): string | null {
  return rows.find(({ colour }) => colour !== null)?.colour ?? null;
}
