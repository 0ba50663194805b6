import { listVerdictTabs, recallVerdict } from '@/utils/browser/page-verdicts';
import { showBadge } from '@/utils/browser/show-badge';
import { findSaved } from '@/utils/library/find-saved';

/** Shows on the toolbar icon what is known of a tab's page: saved, an article, or nothing. */
export async function updateBadge(tabId: number): Promise<void> {
  const verdict = await recallVerdict(tabId);
  if (!verdict) return;
  const { url, canonicalUrl, isArticle } = verdict;
  const saved = await findSaved(canonicalUrl ? [canonicalUrl, url] : [url]);
  await showBadge(tabId, saved ? 'saved' : isArticle ? 'article' : 'none');
}

/** The same for every tab, after the library has changed. */
export async function updateBadges(): Promise<void> {
  await Promise.all((await listVerdictTabs()).map(updateBadge));
}
