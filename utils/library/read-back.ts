import type { SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import { err, ok, type Result } from '@/utils/result/result';
import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { countText } from '@/utils/text/count-text';
import type { Written } from './save-draft';
import { undoSave } from './undo-save';

/**
 * Reads what a save wrote and compares checksums: only then may the save be acknowledged. A save that
 * does not hold is taken back.
 */
export async function readBack(
  written: Written,
  expected: VersionRow['sha256'],
): Promise<Result<SaveReceipt, SaveFailure>> {
  const { id, versionId, before } = written;
  const [article, body, text] = await Promise.all([
    database.articles.get(id),
    database.bodies.get(versionId),
    database.texts.get(versionId),
  ]);
  const whole =
    article !== undefined &&
    body !== undefined &&
    text !== undefined &&
    (await sha256(body.html)) === expected.html &&
    (await sha256(text.text)) === expected.text;
  if (!whole) {
    await undoSave(id, versionId);
    return err({ code: 'verify', message: `version ${versionId} does not read back as it was written` });
  }
  const { characters } = countText(text.text);
  return ok({ id, versionId, characters, pictures: article.pictureCounts, before });
}
