import { database } from '@/utils/storage/database';
import { listKeysOf } from '@/utils/storage/list-keys';

/**
 * Puts the missing pictures of an article's current version back to waiting and queues them.
 * Trackers stay missing: they were left out on purpose.
 *
 * @returns The version whose pictures wait now; null where the article is gone or nothing is missing.
 */
export function retryPictures(articleId: number): Promise<number | null> {
  const { articles, versions, pictures, jobs } = database;
  return database.transaction('rw', [articles, versions, pictures, jobs], async () => {
    const article = await articles.get(articleId);
    if (!article) return null;
    const { versionId, pictureCounts } = article;
    const back = await pictures
      .where('[versionId+n]')
      .between([versionId], [versionId, []])
      .filter(({ state, problem }) => state === 'missing' && problem !== 'tracker')
      .modify({ state: 'waiting', problem: null });
    if (back === 0) return null;
    const change = { pictureCounts: { ...pictureCounts, missing: pictureCounts.missing - back } };
    await articles.update(articleId, { ...change, listKeys: listKeysOf({ ...article, ...change }) });
    await versions.update(versionId, change);
    await jobs.put({ kind: 'pictures', versionId, attempts: 0 });
    return versionId;
  });
}
