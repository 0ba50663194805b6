import type { Highlight, NewHighlight } from '@/utils/article/highlight';
import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { writeOrThrow } from '@/utils/storage/write-or-throw';

const TABLES = [...ARTICLE_TABLES, database.highlights, database.tombstones];

/** Keeps a new highlight and counts it; null where the article is gone. */
export function addHighlight(highlight: NewHighlight, now = new Date()): Promise<Highlight | null> {
  return writeOrThrow(TABLES, async () => {
    if (!(await changeCount(highlight.articleId, 1))) return null;
    const times = { createdAt: now.getTime(), updatedAt: now.getTime() };
    const kept = { ...highlight, uid: crypto.randomUUID(), ...times };
    return { ...kept, id: await database.highlights.add(kept) };
  });
}

/**
 * Changes a highlight's colour or note.
 *
 * @returns It as it was before, or null where it is gone.
 */
export function changeHighlight(
  id: number,
  change: Partial<Pick<Highlight, 'colour' | 'note'>>,
  now = new Date(),
): Promise<Highlight | null> {
  return writeOrThrow([database.highlights], async () => {
    const before = await database.highlights.get(id);
    if (!before) return null;
    await database.highlights.put({ ...before, ...change, updatedAt: now.getTime() });
    return before;
  });
}

/**
 * Takes a highlight away, leaving a tombstone.
 *
 * @returns What {@link restoreHighlight} brings it back by; null where it is gone already.
 */
export function removeHighlight(id: number, now = new Date()): Promise<Highlight | null> {
  return writeOrThrow(TABLES, async () => {
    const highlight = await database.highlights.get(id);
    if (!highlight) return null;
    await database.highlights.delete(id);
    await database.tombstones.put({ uid: highlight.uid, deletedAt: now.getTime() });
    await changeCount(highlight.articleId, -1);
    return highlight;
  });
}

/** Brings a removed highlight back as it was, under its old number. False where its article is gone, or it is there. */
export function restoreHighlight(highlight: Highlight): Promise<boolean> {
  return writeOrThrow(TABLES, async () => {
    if (await database.highlights.get(highlight.id)) return false;
    if (!(await changeCount(highlight.articleId, 1))) return false;
    await database.highlights.put(highlight);
    await database.tombstones.delete(highlight.uid);
    return true;
  });
}

/** Adds to an article's number of highlights; false where there is no such article. */
async function changeCount(articleId: number, by: 1 | -1): Promise<boolean> {
  const row = await database.articles.get(articleId);
  if (!row) return false;
  await writeArticles([{ before: row, after: { ...row, highlightCount: row.highlightCount + by } }]);
  return true;
}
