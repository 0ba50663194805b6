import { database } from '@/utils/storage/database';

/**
 * Numbers of all articles outside the trash, the one saved last first. Only keys are read: the rows
 * follow for what is on the screen.
 */
export async function listOrder(): Promise<readonly number[]> {
  return database.articles
    .where('[trashed+versionSavedAt]')
    .between([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY])
    .reverse()
    .primaryKeys();
}
