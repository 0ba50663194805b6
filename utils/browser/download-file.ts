import { browser } from 'wxt/browser';

/** A download that has ended well. */
export interface Downloaded {
  /** Bytes on the disk. */
  readonly size: number;
}

/**
 * Puts a file into the browser's download folder without asking, and waits until it is there. Needs
 * the optional permission `downloads`.
 *
 * @param path - name within the download folder, with folders.
 * @returns null where the browser broke it off.
 */
export async function downloadFile(url: string, path: string): Promise<Downloaded | null> {
  const id = await browser.downloads.download({
    url,
    filename: path,
    saveAs: false,
    conflictAction: 'overwrite',
  });
  return settled(id);
}

function settled(id: number): Promise<Downloaded | null> {
  return new Promise((resolve) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      resolve(item?.state === 'complete' ? { size: item.fileSize } : null);
    };
    browser.downloads.onChanged.addListener(look);
    // It may have ended before anybody listened.
    void look();
  });
}

/** Deletes files that were downloaded under these paths. Those that are gone already are passed over. */
export async function removeDownloads(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const name = path.replace(/.*\//, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    for (const { id, byExtensionId } of await browser.downloads.search({ filenameRegex: `${name}$` })) {
      if (byExtensionId !== undefined && byExtensionId !== browser.runtime.id) continue;
      await browser.downloads.removeFile(id).catch(() => undefined);
      await browser.downloads.erase({ id });
    }
  }
}
