import { browser } from 'wxt/browser';
import { buildBackup } from '@/utils/backup/build-backup';
import { isOwnBackground } from '@/utils/messaging/check-sender';
import type { BackupUrlAnswer } from '@/utils/messaging/protocol';
import { readBackupUrlMessage } from '@/utils/messaging/read-message';

/** The hidden page of Chromium: builds what its service worker wants to download, and lends it an address. */
browser.runtime.onMessage.addListener((message, sender, respond) => {
  const request = readBackupUrlMessage(message);
  if (!request || !isOwnBackground(sender)) return undefined;
  void lend(new Date(request.at)).then(respond, () => respond(null));
  return true;
});

async function lend(now: Date): Promise<BackupUrlAnswer | null> {
  const file = await buildBackup(now);
  if (!file) return null;
  return { url: URL.createObjectURL(file.blob), size: file.blob.size, articles: file.articles };
}
