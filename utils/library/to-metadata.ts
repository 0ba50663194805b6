import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { honestNames } from '@/utils/article/honest-names';
import { metadataOfDraft } from '@/utils/article/metadata-of-draft';

/** A draft without its bulk, its names as they may be shown. */
export function toMetadata(draft: ArticleDraft): ArticleMetadata {
  return honestNames(metadataOfDraft(draft));
}
