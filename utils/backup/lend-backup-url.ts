import { hasOffscreenPages, withOffscreenPage } from '@/utils/browser/offscreen-page';
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
 * Builds a backup and gives it an address. A service worker cannot make `blob:` addresses, so in
 * Chromium a hidden page does it; Firefox's background is a page itself.
 *
 * @returns null where there is nothing to keep.
 */
export async function lendBackupUrl(now: Date): Promise<LentBackup | null> {
  if (hasOffscreenPages()) return lendFromPage(now);
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
