import { exportLibrary } from '@/utils/export/export-library';
import { listAllIds } from '@/utils/library/list-ids';
import { readPortables, readRest } from '@/utils/library/read-portable';
import { sha256 } from '@/utils/storage/sha256';

/** A backup as a file. */
export interface BackupFile {
  readonly blob: Blob;
  readonly articles: number;
}

/**
 * The whole library as one file of the complete form (`docs/formats.md`), which `restoreBackup` takes
 * back: articles in the trash, every version, pictures, originals, highlights, tags, activity.
 *
 * @returns null where there is nothing to keep.
 */
export async function buildBackup(now: Date): Promise<BackupFile | null> {
  const articles = readPortables(await listAllIds());
  const file = await exportLibrary(articles, readRest, { sha256, now });
  return file.ok && file.value.articles > 0 ? { blob: file.value.blob, articles: file.value.articles } : null;
}

/** Name of a backup: sorts by time, legal on every system, never that of another one. */
export function nameBackup(now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  return `offprint-backup-${stamp}.json`;
}
