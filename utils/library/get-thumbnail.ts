import type { ArticleRecord } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';

/** A small picture for lists. */
export interface Thumbnail {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The small picture that lists show for an article, or null where it has none. */
export async function getThumbnail({ versionId, thumbnail }: ArticleRecord): Promise<Thumbnail | null> {
  if (thumbnail === null) return null;
  const row = await database.thumbnails.get(versionId);
  return row ? { type: row.type, bytes: row.bytes } : null;
}
