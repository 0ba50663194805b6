import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { honestNames } from '@/utils/article/honest-names';
import { limitMetadata } from '@/utils/article/limit-metadata';
import { metadataOfDraft } from '@/utils/article/metadata-of-draft';

/** A draft without its bulk, its names as they may be shown, none longer than a backup may hold. */
export function toMetadata(draft: ArticleDraft): ArticleMetadata {
  return limitMetadata(honestNames(metadataOfDraft(draft)));
}
