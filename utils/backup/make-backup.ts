import type { BackupMade, BackupProblem } from '@/utils/article/backup-plan';
import { downloadFile, removeDownloads } from '@/utils/browser/download-file';
import {
  getBackupFolder,
  getBackupPlan,
  isBackupDue,
  noteBackup,
  noteBackupFailure,
} from '@/utils/library/backup-plan';
import { err, ok, type Result } from '@/utils/result/result';
import { buildBackup, nameBackup } from './build-backup';
import { lendBackupUrl } from './lend-backup-url';
import { removeFromFolder, writeToFolder } from './write-to-folder';

/** Folder within the browser's download folder. */
const DOWNLOADS = 'Offprint';
/** Only one backup is made at a time, in whatever context. */
const LOCK = 'offprint-backup';

/** Makes a backup where one is due; see {@link makeBackup}. */
export async function backUpIfDue(now = new Date()): Promise<void> {
  if (isBackupDue(await getBackupPlan(), now)) await makeBackup(now);
}

/**
 * Makes a backup the way that is set, whether it is due or not, and takes away the oldest where there
 * are too many. How it went is noted in the plan. Null where nothing was to be done: no way is set, the
 * library is empty, or another backup is being made.
 */
export function makeBackup(now = new Date()): Promise<Result<BackupMade, BackupProblem> | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    const { way } = await getBackupPlan();
    if (!lock || way === 'none') return null;
    const made = await write(way, now);
    if (made?.ok) await takeAway(way, await noteBackup(made.value));
    else if (made) await noteBackupFailure(made.error, now);
    return made;
  });
}

async function write(
  way: 'downloads' | 'folder',
  now: Date,
): Promise<Result<BackupMade, BackupProblem> | null> {
  try {
    return await (way === 'folder' ? writeFolder(now) : writeDownload(now));
  } catch (error) {
    return err(nameProblem(error));
  }
}

async function writeFolder(now: Date): Promise<Result<BackupMade, BackupProblem> | null> {
  const folder = await getBackupFolder();
  if (!folder) return err('folder-gone');
  const file = await buildBackup(now);
  if (!file) return null;
  const name = nameBackup(now);
  const size = await writeToFolder(folder, name, file.blob);
  return size === file.blob.size
    ? ok({ at: now.getTime(), name, size, articles: file.articles })
    : err('failed');
}

async function writeDownload(now: Date): Promise<Result<BackupMade, BackupProblem> | null> {
  const lent = await lendBackupUrl(now);
  if (!lent) return null;
  const { url, size, articles, giveBack } = lent;
  try {
    const name = nameBackup(now);
    const done = await downloadFile(url, `${DOWNLOADS}/${name}`);
    return done?.size === size ? ok({ at: now.getTime(), name, size, articles }) : err('failed');
  } finally {
    await giveBack();
  }
}

async function takeAway(way: 'downloads' | 'folder', surplus: readonly BackupMade[]): Promise<void> {
  const names = surplus.map(({ name }) => name);
  if (way === 'downloads') await removeDownloads(names);
  const folder = way === 'folder' ? await getBackupFolder() : null;
  if (folder) await removeFromFolder(folder, names);
}

function nameProblem(error: unknown): BackupProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  // Without the optional permission the whole interface is missing.
  if (name === 'TypeError') return 'permission';
  return name === 'NotFoundError' ? 'folder-gone' : 'failed';
}
