import type { PictureCounts } from '@/utils/article/article-record';
import { database } from '@/utils/storage/database';

/** One saving of an article. */
export interface VersionSummary {
  readonly versionId: number;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly title: string;
  /** Characters of running text, white space not counted. */
  readonly characters: number;
  readonly pictureCounts: PictureCounts;
}

/** Every version kept of an article, the newest first. */
export async function listVersions(articleId: number): Promise<readonly VersionSummary[]> {
  const versions = await database.versions.where({ articleId }).sortBy('id');
  const articles = versions.filter(({ kind }) => kind === 'article');
  return articles.reverse().map(({ id, savedAt, metadata, pictureCounts }) => ({
    versionId: id,
    savedAt,
    title: metadata.title,
    characters: metadata.counts.characters,
    pictureCounts,
  }));
}
