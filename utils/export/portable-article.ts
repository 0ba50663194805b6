import type {
  ArticleMetadata,
  ArticleRecord,
  FullArticle,
  StoredPicture,
} from '@/utils/article/article-record';
import type { Removal } from '@/utils/article/removal';

/** A record without the numbers that mean something in one library only. */
export type PortableRecord = Omit<ArticleRecord, 'id' | 'versionId'>;

/** One earlier saving of an article. */
export interface PortableVersion {
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
  readonly metadata: ArticleMetadata;
  readonly html: string;
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly pictures: readonly StoredPicture[];
}

/** A saved article as it travels between libraries: everything, and nothing that depends on where it lay. */
export interface PortableArticle extends Omit<FullArticle, 'record'> {
  readonly record: PortableRecord;
  /** Versions before the current one, the oldest first. */
  readonly olderVersions: readonly PortableVersion[];
}
