import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SiteRule } from '@/utils/article/site-rule';
import { dateContext } from '@/utils/extract/metadata/choose-dates';
import { parseDate } from '@/utils/extract/metadata/parse-date';
import { firstWords } from './query-nodes';

/**
 * What a rule for the site reads of the metadata; only what it finds. A date is read as one on this page
 * would be; words that are none leave what was read without the rule.
 *
 * @param page - the page's address and language, as read without the rule.
 * @param now - when the page is read.
 */
export function readByRule(
  document: Document,
  rule: SiteRule,
  page: Pick<ArticleDraft, 'url' | 'lang'>,
  now: Date,
): Partial<Pick<ArticleDraft, 'title' | 'authors' | 'byline' | 'publishedTime'>> {
  const title = firstWords(document, rule.title);
  const author = firstWords(document, rule.author);
  const date = firstWords(document, rule.date);
  const lang = page.lang ?? '';
  const context = dateContext({ url: page.url, isChinese: /^zh\b/i.test(lang), lang }, now);
  const publishedTime = date && parseDate(date, context);
  return {
    ...(title ? { title } : {}),
    ...(author ? { authors: [author], byline: author } : {}),
    ...(publishedTime ? { publishedTime } : {}),
  };
}
