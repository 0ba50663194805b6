import type { ArticleRecord } from '@/utils/article/article-record';
import type { Thumbnail } from '@/utils/article/fetched-picture';
import { database } from '@/utils/storage/database';

/** The small picture that lists show for an article, or null where it has none. */
export async function getThumbnail({
  versionId,
  thumbnail,
}: Pick<ArticleRecord, 'versionId' | 'thumbnail'>): Promise<Thumbnail | null> {
  if (thumbnail === null) return null;
  const row = await database.thumbnails.get(versionId);
  return row ? { type: row.type, bytes: row.bytes } : null;
}
