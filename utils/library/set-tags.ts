import { cleanTags } from '@/utils/article/clean-tag';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';
import { applyFields, type UndoToken } from './undo-change';

/** Tags to put on and to take off; one that is in both is put on. */
export interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** Gives one article exactly these tags. */
export function setTags(id: number, tags: readonly string[], now = new Date()): Promise<UndoToken> {
  return retag(
    () => database.articles.where({ id }).toArray(),
    () => tags,
    now,
  );
}

/** Puts tags on articles and takes tags off them: any number, all or none. */
export function changeTags(
  ids: readonly number[],
  { add = [], remove = [] }: TagChange,
  now = new Date(),
): Promise<UndoToken> {
  const removed = new Set(cleanTags(remove));
  return retag(
    () =>
      database.articles
        .where('id')
        .anyOf([...ids])
        .toArray(),
    (tags) => [...tags.filter((tag) => !removed.has(tag)), ...add],
    now,
  );
}

/**
 * Changes the tags of the articles listed, in one transaction; those whose tags stay the same are
 * left alone.
 */
export function retag(
  list: () => Promise<readonly ArticleRow[]>,
  change: (tags: readonly string[]) => readonly string[],
  now: Date,
): Promise<UndoToken> {
  return writeOrThrow(ARTICLE_TABLES, async () => {
    const changes = (await list()).flatMap((before) => {
      const tags = cleanTags(change(before.tags));
      const same = tags.length === before.tags.length && tags.every((tag, at) => tag === before.tags[at]);
      return same ? [] : [{ before, after: applyFields(before, { tags }, now.getTime()) }];
    });
    await writeArticles(changes);
    return {
      articles: changes.map(({ before }) => ({ id: before.id, fields: { tags: before.tags } })),
      colours: [],
    };
  });
}
