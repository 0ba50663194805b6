import type { BackupMade, BackupProblem } from '@/utils/article/backup-plan';
import type { RestorePreview } from '@/utils/article/restore-preview';
import type { Result } from '@/utils/result/result';

/** Why a file is not restored. */
export type RestoreProblem =
  | 'not-ours'
  | 'too-new'
  | 'damaged'
  | 'quota'
  | 'database'
  | 'downgrade'
  | 'verify'
  | 'busy'
  | 'aborted';

/** What the data section needs of its page, which may speak to the browser. */
export interface DataActions {
  /** Whether the browser lets a folder be picked for good. */
  readonly canPickFolder: boolean;
  /** Lets the user pick a folder and sets it as the way; false where nothing was picked. */
  readonly pickFolder: () => Promise<boolean>;
  /** Asks for the permission to write into the download folder; false where it is refused. */
  readonly askDownloads: () => Promise<boolean>;
  /** Null where there was nothing to do. */
  readonly backUpNow: () => Promise<Result<BackupMade, BackupProblem> | null>;
  readonly preview: (file: Blob) => Promise<Result<RestorePreview, RestoreProblem>>;
  readonly restore: (
    file: File,
  ) => Promise<Result<{ readonly added: number; readonly changed: number }, RestoreProblem>>;
  readonly undoRestore: () => Promise<void>;
  /** Asks the browser not to clear the library by itself; false where it does not agree. */
  readonly askPromise: () => Promise<boolean>;
}

/** Says what was done, with the way to take it back. */
export type Tell = (deed: {
  readonly message: string;
  readonly undo: (() => Promise<unknown> | unknown) | null;
}) => void;
