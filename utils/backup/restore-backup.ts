import type { ImportItem } from '@/utils/article/import-item';
import type { RestorePreview } from '@/utils/article/restore-preview';
import { type LibraryDamage, readLibraryFile } from '@/utils/import/offprint/read-library-file';
import { type ImportDone, type ImportFailure, importArticles } from '@/utils/library/import-articles';
import { previewImport } from '@/utils/library/preview-import';
import { err, ok, type Result } from '@/utils/result/result';
import { sha256 } from '@/utils/storage/sha256';

/**
 * The dry run: reads the whole file, checks all of it, and says what restoring it would do. Nothing is
 * changed.
 */
export async function previewRestore(file: Blob): Promise<Result<RestorePreview, LibraryDamage>> {
  const effects = { new: 0, merge: 0, deleted: 0 };
  let newestAt: number | null = null;
  const items = readLibraryFile(file, sha256);
  for (let turn = await items.next(); ; turn = await items.next()) {
    if (turn.done) {
      const articles = effects.new + effects.merge + effects.deleted;
      return turn.value ? err(turn.value) : ok({ articles, effects, newestAt });
    }
    if (turn.value.kind !== 'article') continue;
    const { article } = turn.value;
    effects[await previewImport(article)] += 1;
    for (const { savedAt } of article.versions) newestAt = Math.max(newestAt ?? 0, savedAt);
  }
}

/** Restores a backup: all of it, or nothing where it turns out damaged or there is no room. It can be undone (`undoImport`). */
export function restoreBackup(
  file: Blob,
  name: string,
  onProgress?: (taken: number) => void,
): Promise<Result<ImportDone, ImportFailure>> {
  const options = { name, now: new Date(), ...(onProgress ? { onProgress } : {}) };
  return importArticles(itemsOf(file), options);
}

async function* itemsOf(file: Blob): AsyncGenerator<ImportItem, LibraryDamage | null, undefined> {
  const items = readLibraryFile(file, sha256);
  for (let turn = await items.next(); ; turn = await items.next()) {
    if (turn.done) return turn.value;
    yield turn.value.kind === 'article' ? { ...turn.value, isOwn: true } : turn.value;
  }
}
