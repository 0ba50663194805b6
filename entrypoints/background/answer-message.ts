import { rememberVerdict } from '@/utils/browser/page-verdicts';
import { retryPictures } from '@/utils/library/retry-pictures';
import { isOwnPage, pageTabId, type Sender } from '@/utils/messaging/check-sender';
import type { PagesProgressMessage, RetryPicturesMessage, VerdictMessage } from '@/utils/messaging/protocol';
import { readBackgroundMessage } from '@/utils/messaging/read-message';
import { getSettings } from '@/utils/settings/settings-store';
import { scheduleIndexing } from './keep-index';
import { keepPictures, resumePictures } from './keep-pictures';
import { isQuietSite } from './may-auto-save';
import { openAfterGrant } from './open-after-grant';
import { updateBadge } from './update-badge';
import { tellJoining } from './watch-joining';

/** Takes a one-shot message, if it is one of ours and comes from where it may come from. */
export function answerMessage(message: unknown, sender: Sender): void {
  const known = readBackgroundMessage(message);
  if (known?.type === 'verdict') void takeVerdict(known, sender);
  else if (known?.type === 'resume-pictures' && isOwnPage(sender)) void resumePictures();
  else if (known?.type === 'retry-pictures' && isOwnPage(sender)) void retry(known);
  else if (known?.type === 'update-index' && isOwnPage(sender)) scheduleIndexing();
  else if (known?.type === 'pages-progress') takeProgress(known, sender);
}

function takeProgress({ url, here, known }: PagesProgressMessage, sender: Sender): void {
  const tabId = pageTabId(sender, url);
  if (tabId !== null) tellJoining(tabId, here, known);
}

async function takeVerdict(verdict: VerdictMessage, sender: Sender): Promise<void> {
  const tabId = pageTabId(sender, verdict.url);
  if (tabId === null) return;
  const { quietSites } = await getSettings();
  const isArticle = verdict.isArticle && !isQuietSite(quietSites, verdict.url);
  await rememberVerdict(tabId, { ...verdict, isArticle });
  await openAfterGrant(tabId, verdict.url);
  await updateBadge(tabId);
}

async function retry({ articleId }: RetryPicturesMessage): Promise<void> {
  const versionId = await retryPictures(articleId);
  if (versionId !== null) await keepPictures(versionId, null, () => undefined);
}
