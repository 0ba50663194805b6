import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';
import { honestNames } from '@/utils/article/honest-names';

/** A draft without its bulk, its names as they may be shown. */
export function toMetadata(draft: ArticleDraft): ArticleMetadata {
  const {
    html: _html,
    text: _text,
    pictures: _pictures,
    removals: _removals,
    pages: _pages,
    ...metadata
  } = draft;
  return honestNames(metadata);
}
