import { madeBytes, madeDraft } from '@/scripts/crash/made-draft.ts';
import { loadDatabase } from '@/tests/unit/utils/storage/load-database.ts';
import { buildBackup } from '@/utils/backup/build-backup';
import { makeBackup } from '@/utils/backup/make-backup';
import { previewRestore, restoreBackup } from '@/utils/backup/restore-backup';
import { changeBackupPlan } from '@/utils/library/backup-plan';
import { countArticles } from '@/utils/library/count-articles';
import { deleteForGood } from '@/utils/library/delete-for-good';
import { getArticle } from '@/utils/library/get-article';
import { guardLibrary } from '@/utils/library/guard-library';
import { checkLibrary } from '@/utils/library/integrity/check-library';
import { saveDraft } from '@/utils/library/save-draft';
import { storePicture } from '@/utils/library/settle-picture';
import { trashArticles } from '@/utils/library/trash-articles';
import { database } from '@/utils/storage/database';

/** A page that gzip makes hardly smaller. */
function incompressible(lines: number): string {
  return Array.from({ length: lines }, () => crypto.randomUUID()).join('\n');
}

/** Saves made-up articles until one is refused, and says how many were not and why the last one was. */
export async function saveUntilRefused(
  from: number,
): Promise<{ saved: number; code: string; ids: number[] }> {
  const ids: number[] = [];
  for (let number = from; ; number += 1) {
    const result = await saveDraft(madeDraft(number, 1), new Date(), incompressible(6000));
    if (!result.ok) return { saved: ids.length, code: result.error.code, ids };
    ids.push(result.value.id);
  }
}

/** What a picture that there is no room for comes to. */
export async function keepLargePicture(id: number): Promise<string> {
  const versionId = (await database.articles.get(id))?.versionId ?? 0;
  const bytes = madeBytes(20_000_000);
  const kept = await storePicture(versionId, 0, { type: 'image/png', bytes, thumbnail: null });
  return kept.ok ? 'ok' : kept.error.code;
}

/** Saves a large article and puts it into the trash. */
export async function fillTrash(number: number): Promise<number> {
  const result = await saveDraft(madeDraft(number, 0), new Date(), incompressible(12_000));
  if (!result.ok) throw new Error(result.error.message);
  await trashArticles([result.value.id]);
  return result.value.id;
}

/** How many articles are deleted for good, or why none is. */
export async function deleteNow(id: number): Promise<number | string> {
  const deleted = await deleteForGood([id]);
  return deleted.ok ? deleted.value : deleted.error.code;
}

/** Saves so many large articles. */
export async function saveLargeArticles(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await saveDraft(madeDraft(number, 0), new Date(), incompressible(6000));
  }
}

/** Restores a backup: what it came to, and how many articles were in when that was known. */
export async function restoreText(text: string): Promise<{ code: string; taken: number }> {
  let taken = 0;
  const restored = await restoreBackup(new Blob([text]), 'backup.json', (count) => {
    taken = count;
  });
  return { code: restored.ok ? 'ok' : restored.error.code, taken };
}

/** Saves one page from this tab. */
export async function saveOne(number: number): Promise<string> {
  const result = await saveDraft(madeDraft(number, 0), new Date());
  return result.ok ? String(result.value.id) : result.error.code;
}

export async function readText(id: number): Promise<number> {
  return (await getArticle(id))?.text.length ?? 0;
}

/** Makes backups into a folder, one an hour, and says which are there in the end and what the last restore would do. */
export async function backUpInto(
  times: number,
  keep: number,
): Promise<{ names: string[]; articles: number }> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('backups', { create: true });
  await changeBackupPlan({ way: 'folder', folder, keep });
  for (let time = 0; time < times; time += 1) {
    const made = await makeBackup(new Date(Date.UTC(2026, 10, 25, time)));
    if (!made?.ok) throw new Error(`no backup: ${made?.error}`);
  }
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const handle = await folder.getFileHandle(names.sort().at(-1) ?? '');
  const preview = await previewRestore(await handle.getFile());
  if (!preview.ok) throw new Error(preview.error.message);
  return { names, articles: preview.value.articles };
}

/** The whole library as the text of a backup. */
export async function backUpAsText(): Promise<string> {
  const backup = await buildBackup(new Date(Date.UTC(2026, 10, 25)));
  if (!backup) throw new Error('nothing to back up');
  return backup.blob.text();
}

/** What a backup into a folder that is gone comes to. */
export async function backUpIntoNothing(): Promise<string | null> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('backups', { recursive: true });
  const made = await makeBackup();
  return made?.ok === false ? made.error : null;
}

/** Holds the library open, as a tab of an older Offprint does. */
export async function openLibrary(): Promise<number> {
  return countArticles();
}

/** Raises the schema as a newer Offprint would; `blocked` where an open tab is in the way. */
export function upgradeFromOutside(version: number): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('offprint', version);
    opening.onblocked = () => resolve('blocked');
    opening.onerror = () => resolve(String(opening.error));
    opening.onsuccess = () => {
      opening.result.close();
      resolve('upgraded');
    };
  });
}

export { checkLibrary, countArticles, guardLibrary, loadDatabase };
