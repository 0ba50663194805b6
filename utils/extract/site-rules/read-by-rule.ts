import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SiteRule } from '@/utils/article/site-rule';
import { firstWords } from './query-nodes';

/** What a rule for the site reads of the metadata; only what it finds. */
export function readByRule(
  document: Document,
  rule: SiteRule,
): Partial<Pick<ArticleDraft, 'title' | 'authors' | 'byline'>> {
  const title = firstWords(document, rule.title);
  const author = firstWords(document, rule.author);
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [author], byline: author } : {}),
  };
}
