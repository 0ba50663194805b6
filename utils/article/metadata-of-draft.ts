import type { ArticleDraft } from './article-draft';
import type { ArticleMetadata } from './article-record';

/** A draft without its bulk: text, markup, pictures, removals and further pages. */
export function metadataOfDraft(draft: ArticleDraft): ArticleMetadata {
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
