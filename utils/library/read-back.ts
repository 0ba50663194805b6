import type { SaveFailure, SaveReceipt } from '@/utils/article/save-receipt';
import { err, ok, type Result } from '@/utils/result/result';
import { database } from '@/utils/storage/database';
import type { VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import { countCharacters } from '@/utils/text/count-characters';
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
  const { articles, bodies, texts } = database;
  const [article, body, text] = await database.transaction('r', [articles, bodies, texts], () =>
    Promise.all([articles.get(id), bodies.get(versionId), texts.get(versionId)]),
  );
  const [html, plain] = await Promise.all([sha256(body?.html ?? ''), sha256(text?.text ?? '')]);
  const isWhole = article && body && text && html === expected.html && plain === expected.text;
  if (!isWhole) {
    await undoSave(id, versionId);
    return err({ code: 'verify', message: `version ${versionId} does not read back as it was written` });
  }
  const characters = countCharacters(text.text);
  return ok({ id, versionId, characters, pictures: article.pictureCounts, before });
}
