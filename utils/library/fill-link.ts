import type { ArticleDraft } from '@/utils/article/article-draft';
import { cleanTags } from '@/utils/article/clean-tag';
import { identifyUrl } from '@/utils/article/identify-url';
import type { SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import type { Result } from '@/utils/result/result';
import { attemptWrite } from '@/utils/storage/attempt-write';
import { database } from '@/utils/storage/database';
import type { ArticleRow } from '@/utils/storage/rows';
import { writeArticles } from '@/utils/storage/write-articles';
import { ERASE_TABLES, eraseArticle } from './erase-article';
import { saveDraft } from './save-draft';

/**
 * Gives a link the text of its page: date, tags and state stay. A page that calls itself otherwise than
 * the link does (it was moved, or the link was a short one) is still the link's; where that page is in the
 * library already, the two become one, with the earlier date and the tags of both.
 *
 * @param linkId - an article of the kind `link`; one that is none any more is saved anew as any page.
 * @param original - as for {@link saveDraft}.
 */
export async function fillLink(
  linkId: number,
  draft: ArticleDraft,
  now: Date,
  original: string | null = null,
): Promise<Result<SaveReceipt, SaveFailure>> {
  const urlKey = identifyUrl(draft.canonicalUrl);
  const met = await attemptWrite(ERASE_TABLES, async () => {
    const link = await database.articles.get(linkId);
    if (link?.kind !== 'link' || link.urlKey === urlKey) return;
    const other = await database.articles.get({ urlKey });
    if (!other) await writeArticles([{ before: link, after: { ...link, urlKey } }]);
    else await join(link, other, now);
  });
  return met.ok ? saveDraft(draft, now, original) : met;
}

async function join(link: ArticleRow, other: ArticleRow, now: Date): Promise<void> {
  const after = {
    ...other,
    savedAt: Math.min(other.savedAt, link.savedAt),
    starred: other.starred || link.starred,
    tags: cleanTags([...other.tags, ...link.tags]),
  };
  await writeArticles([{ before: other, after }]);
  await eraseArticle(link, now.getTime());
}
