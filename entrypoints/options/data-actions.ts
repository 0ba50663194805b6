import { browser } from 'wxt/browser';
import type { DataActions } from '@/components/options/data/data-actions';
import { makeBackup } from '@/utils/backup/make-backup';
import { previewRestore, restoreBackup } from '@/utils/backup/restore-backup';
import { changeBackupPlan, getBackupFolder } from '@/utils/library/backup-plan';
import { undoImport } from '@/utils/library/undo-import';
import { err, ok } from '@/utils/result/result';

/** What Chromium has beyond the standard of the File System API. */
interface FolderWindow {
  showDirectoryPicker?: (options: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}

interface AskableHandle {
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}

const { showDirectoryPicker } = globalThis as FolderWindow;

/** What the data section does by way of the browser. Each has to be called from a press of the user. */
export const dataActions: DataActions = {
  canPickFolder: showDirectoryPicker !== undefined,
  async pickFolder() {
    const options = { id: 'offprint-backup', mode: 'readwrite', startIn: 'documents' } as const;
    // The picker was closed without a choice.
    const folder = await showDirectoryPicker?.call(globalThis, options).catch(() => null);
    if (!folder) return false;
    await changeBackupPlan({ way: 'folder', folder });
    return true;
  },
  askDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
  async backUpNow() {
    const folder: (FileSystemDirectoryHandle & AskableHandle) | null = await getBackupFolder();
    await folder?.requestPermission?.({ mode: 'readwrite' });
    return makeBackup();
  },
  async preview(file) {
    const preview = await previewRestore(file);
    return preview.ok ? preview : err(preview.error.code);
  },
  async restore(file) {
    const restored = await restoreBackup(file, file.name);
    return restored.ok ? ok(restored.value) : err(restored.error.code);
  },
  async undoRestore() {
    await undoImport();
  },
  askPromise: () => navigator.storage.persist(),
};
