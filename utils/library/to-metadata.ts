import type { ArticleDraft } from '@/utils/article/article-draft';
import type { ArticleMetadata } from '@/utils/article/article-record';

/** A draft without its bulk. */
export function toMetadata(draft: ArticleDraft): ArticleMetadata {
  const {
    html: _html,
    text: _text,
    pictures: _pictures,
    removals: _removals,
    pages: _pages,
    ...metadata
  } = draft;
  return metadata;
}
