import { changeCounts } from '@/utils/storage/counts';
import { database } from '@/utils/storage/database';

/** Puts articles into the trash, all or none. Those that are there already, or nowhere, are passed over. */
export function trashArticles(ids: readonly number[], now = new Date()): Promise<void> {
  return move(ids, now, true);
}

/** Takes articles out of the trash, all or none. Those that are out already, or nowhere, are passed over. */
export function restoreArticles(ids: readonly number[], now = new Date()): Promise<void> {
  return move(ids, now, false);
}

function move(ids: readonly number[], now: Date, intoTrash: boolean): Promise<void> {
  return database.transaction('rw', [database.articles, database.kv], async () => {
    const rows = await database.articles.bulkGet([...new Set(ids)]);
    const moved = rows.filter((row) => row !== undefined && (row.trashed === 1) !== intoTrash);
    await database.articles.bulkUpdate(
      moved.flatMap((row) =>
        row
          ? {
              key: row.id,
              changes: {
                deletedAt: intoTrash ? now.getTime() : null,
                trashed: intoTrash ? (1 as const) : (0 as const),
                updatedAt: { ...row.updatedAt, trash: now.getTime() },
              },
            }
          : [],
      ),
    );
    const by = intoTrash ? moved.length : -moved.length;
    await changeCounts({ articles: -by, trashed: by });
  });
}
