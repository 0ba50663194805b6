import type { PictureCounts } from '@/utils/article/article-record';
import type { CapturedPage } from '@/utils/article/captured-page';
import type { SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import { rememberVerdict } from '@/utils/browser/page-verdicts';
import { showBadge } from '@/utils/browser/show-badge';
import { stayAwake } from '@/utils/browser/stay-awake';
import { saveDraft } from '@/utils/library/save-draft';
import { undoSave } from '@/utils/library/undo-save';
import type { SaveState } from '@/utils/messaging/protocol';
import { type Err, err } from '@/utils/result/result';
import { getSettings } from '@/utils/settings/settings-store';
import { keepPictures, skipPictures, stopPictures } from './keep-pictures';
import { updateBadges } from './update-badge';

/**
 * Saves a draft and then its pictures, and shows on the toolbar icon how it goes.
 *
 * @param tabId - tab that shows the page; null where there is none any more.
 * @param onSave - told of every step: acknowledged, or failed, and the counts after each picture.
 * @returns the receipt as soon as text and record are safe; null where they are not. Pictures go on arriving.
 */
export async function keepArticle(
  { draft, original }: CapturedPage,
  tabId: number | null,
  onSave: (save: SaveState) => void,
): Promise<SaveReceipt | null> {
  if (tabId !== null) await showBadge(tabId, 'saving');
  const { keepOriginal, keepPictures: wantsPictures } = await getSettings();
  const saved = await stayAwake(saveDraft(draft, new Date(), keepOriginal ? original : null)).catch(nameBug);
  if (!saved.ok) {
    if (tabId !== null) await showBadge(tabId, 'failed');
    onSave({ phase: 'failed', ...saved.error });
    return null;
  }
  const receipt = saved.value;
  onSave({ phase: 'saved', receipt });
  if (tabId !== null) {
    const { url, canonicalUrl } = draft;
    await rememberVerdict(tabId, { isArticle: true, url, canonicalUrl });
  }
  await updateBadges();
  const onCounts = (pictures: PictureCounts) => onSave({ phase: 'saved', receipt: { ...receipt, pictures } });
  if (wantsPictures) void keepPictures(receipt.versionId, tabId, onCounts);
  else await skipPictures(receipt.versionId, onCounts);
  return receipt;
}

/** A bug ends the save like any failure, so that nobody is left before "Saving…"; it is still reported as a bug. */
function nameBug(bug: unknown): Err<SaveFailure> {
  reportError(bug);
  return err({ code: 'database', message: String(bug) });
}

/** Takes a save back, with what is still arriving for it. */
export async function takeBack({ id, versionId }: SaveReceipt): Promise<void> {
  stopPictures(versionId);
  await undoSave(id, versionId);
  await updateBadges();
}
