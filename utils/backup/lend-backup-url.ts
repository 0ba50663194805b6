import { withOffscreenPage } from '@/utils/browser/offscreen-page';
import type { BackupUrlAnswer, BackupUrlMessage } from '@/utils/messaging/protocol';
import { buildBackup } from './build-backup';

/** A backup that can be downloaded until it is given back. */
export interface LentBackup {
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  readonly articles: number;
  readonly giveBack: () => Promise<void>;
}

/**
 * Builds a backup and gives it an address. A service worker cannot make `blob:` addresses, so for
 * Chromium's background a hidden page does it; every page does it by itself, Firefox's background too.
 *
 * @returns null where there is nothing to keep.
 */
export async function lendBackupUrl(now: Date): Promise<LentBackup | null> {
  if (typeof URL.createObjectURL !== 'function') return lendFromPage(now);
  const file = await buildBackup(now);
  if (!file) return null;
  const url = URL.createObjectURL(file.blob);
  return {
    url,
    size: file.blob.size,
    articles: file.articles,
    giveBack: async () => URL.revokeObjectURL(url),
  };
}

async function lendFromPage(now: Date): Promise<LentBackup | null> {
  const request: BackupUrlMessage = { type: 'backup-url', at: now.getTime() };
  const { answer, close } = await withOffscreenPage<BackupUrlAnswer>('/offscreen.html', request);
  if (answer) return { ...answer, giveBack: close };
  await close();
  return null;
}
