/** Where backups go: nowhere, into the browser's download folder, or into a folder the user has picked. */
export type BackupWay = 'none' | 'downloads' | 'folder';

/** A backup that was made. */
export interface BackupMade {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly articles: number;
}

/**
 * Why the last backup was not made.
 *
 * - `permission`: the browser wants to be asked again before the folder is written to, or downloads are not allowed.
 * - `folder-gone`: the folder is not there any more.
 * - `disk-full`: no room for the file.
 * - `failed`: anything else.
 */
export type BackupProblem = 'permission' | 'folder-gone' | 'disk-full' | 'failed';

/** How backups are made, and how it went. Plain data. */
export interface BackupPlan {
  readonly way: BackupWay;
  readonly everyDays: 1 | 7 | 30;
  /** How many backups are kept; the oldest beyond go. */
  readonly keep: number;
  /** Name of the picked folder; empty where there is none. */
  readonly folderName: string;
  /** Those that are kept, the oldest first. */
  readonly made: readonly BackupMade[];
  /** The user was reminded and does not want to be until then, milliseconds since the epoch. */
  readonly quietUntil: number;
  readonly failure: { readonly at: number; readonly problem: BackupProblem } | null;
}
