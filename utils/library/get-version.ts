import type { ArticleMetadata } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';

/** One saving of an article, to be read. Its pictures are followed apart, by `watchPictures`. */
export interface ArticleVersion {
  readonly versionId: number;
  readonly articleId: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly metadata: ArticleMetadata;
  /** To be sanitised at every render. */
  readonly html: string;
}

/** A version of an article, the current one or an older; null where there is none. */
export async function getVersion(versionId: number): Promise<ArticleVersion | null> {
  const { versions, bodies } = database;
  return database.transaction('r', [versions, bodies], async () => {
    const [version, body] = await Promise.all([versions.get(versionId), bodies.get(versionId)]);
    if (!version || !body) return null;
    const { articleId, savedAt, metadata } = version;
    return { versionId, articleId, savedAt, metadata, html: body.html };
  });
}
