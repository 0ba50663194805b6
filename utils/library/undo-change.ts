import { database } from '@/utils/storage/database';
import type { ArticleRow, TagRow } from '@/utils/storage/rows';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';

/** Fields of an article that the reader changes, as against those that come from the page. */
export type ChangeableFields = Pick<ArticleRow, 'reading' | 'archived' | 'starred' | 'tags'>;

/** What a change needs to be taken back: plain data, good for as long as the articles are there. */
export interface UndoToken {
  readonly articles: readonly { readonly id: number; readonly fields: Partial<ChangeableFields> }[];
  /** Colours of tags before the change. */
  readonly colours: readonly Pick<TagRow, 'name' | 'colour'>[];
}

/** Takes a change of state or tags back, in one transaction. Articles that are gone are passed over. */
export function undoChange({ articles, colours }: UndoToken, now = new Date()): Promise<void> {
  return writeOrThrow(ARTICLE_TABLES, async () => {
    const rows = await database.articles.bulkGet(articles.map(({ id }) => id));
    const changes = articles.flatMap(({ fields }, index) => {
      const before = rows[index];
      return before ? [{ before, after: applyFields(before, fields, now.getTime()) }] : [];
    });
    await writeArticles(changes);
    for (const { name, colour } of colours) await putColour(name, colour);
  });
}

/** A row with changed fields, and the times of their groups. */
export function applyFields(row: ArticleRow, fields: Partial<ChangeableFields>, now: number): ArticleRow {
  const { tags, ...state } = fields;
  return {
    ...row,
    ...fields,
    updatedAt: {
      ...row.updatedAt,
      ...(tags ? { tags: now } : {}),
      ...(Object.keys(state).length > 0 ? { state: now } : {}),
    },
  };
}

/** Gives a tag a colour; to be called inside a transaction that covers `tags`. */
export async function putColour(name: string, colour: string | null): Promise<void> {
  const row = (await database.tags.get(name)) ?? { name, colour: null, articles: 0 };
  if (row.articles === 0 && colour === null) await database.tags.delete(name);
  else await database.tags.put({ ...row, colour });
}
