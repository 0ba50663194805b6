import { database } from '@/utils/storage/database';
import { ARTICLE_TABLES, writeArticles } from '@/utils/storage/write-articles';
import { addActivity } from './add-activity';

/** A stretch of reading, since the last one was noted. */
export interface ReadingStretch {
  /** Seconds in which somebody was there: no pause, no hidden tab. */
  readonly seconds: number;
  /** Characters that came into view for the first time. */
  readonly charactersRead: number;
  /** The end was reached: the article counts as read from now on. */
  readonly finished: boolean;
}

/**
 * Notes that an article is being read: its own time, and the day's. An article that is finished for
 * the first time counts among the day's.
 *
 * @returns false where the article is gone.
 */
export function noteReading(id: number, stretch: ReadingStretch, now = new Date()): Promise<boolean> {
  const { seconds, charactersRead, finished } = stretch;
  return database.transaction('rw', [...ARTICLE_TABLES, database.activity], async () => {
    const row = await database.articles.get(id);
    if (!row) return false;
    const isFirst = finished && row.reading !== 'read';
    const begun = row.reading === 'unread' ? 'reading' : row.reading;
    await writeArticles([
      {
        before: row,
        after: {
          ...row,
          reading: finished ? 'read' : begun,
          lastReadAt: now.getTime(),
          secondsRead: row.secondsRead + seconds,
          updatedAt: { ...row.updatedAt, state: now.getTime() },
        },
      },
    ]);
    await addActivity(now, { read: Number(isFirst), seconds, charactersRead });
    return true;
  });
}
