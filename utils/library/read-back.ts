import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import { err, ok, type Result } from '@/utils/result/result';
import { countCharacters } from '@/utils/text/count-characters';
import type { Written } from './save-draft';
import { undoSave } from './undo-save';

/**
 * Compares what a save wrote, as it was read again, with what was to be written, of which the version
 * has the checksums: only then may the save be acknowledged. A save that does not hold is taken back.
 */
export async function readBack(
  { id, versionId, before, stored }: Written,
  draft: Pick<ArticleDraft, 'html' | 'text'>,
): Promise<Result<SaveReceipt, SaveFailure>> {
  const { article, body, text } = await stored;
  const isWhole = article && body?.html === draft.html && text?.text === draft.text;
  if (!isWhole) {
    await undoSave(id, versionId);
    return err({ code: 'verify', message: `version ${versionId} does not read back as it was written` });
  }
  const characters = countCharacters(text.text);
  return ok({ id, versionId, characters, pictures: article.pictureCounts, before });
}
