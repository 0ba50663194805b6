import type { BackupMade, BackupPlan, BackupProblem } from '@/utils/article/backup-plan';
import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import type { BackupRow } from '@/utils/storage/rows';
import { type QueryObserver, watchQuery } from '@/utils/storage/watch-query';
import { countArticles } from './count-articles';

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 31 * DAY;
/** Fewer articles than this are not worth a reminder. */
const WORTH_IT = 10;
/** After a failure the next attempt waits this long. */
const PATIENCE = 6 * 60 * 60 * 1000;

const NONE: BackupRow = {
  key: 'backup',
  way: 'none',
  everyDays: 7,
  keep: 5,
  folderName: '',
  folder: null,
  made: [],
  quietUntil: 0,
  failure: null,
};

/** How backups are made, and how the last ones went. */
export async function getBackupPlan(): Promise<BackupPlan> {
  return toPlan((await getKv('backup')) ?? NONE);
}

/** Follows {@link getBackupPlan}. */
export function watchBackupPlan(observer: QueryObserver<BackupPlan>, signal: AbortSignal): void {
  watchQuery(getBackupPlan, observer, signal);
}

/** The folder that backups go to, where one was picked. Its permission has to be asked for before each use. */
export async function getBackupFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await getKv('backup'))?.folder ?? null;
}

/** Changes how backups are made from now on. A folder is kept together with the way that uses it. */
export function changeBackupPlan(
  change: Partial<Pick<BackupPlan, 'way' | 'everyDays' | 'keep'>> & { folder?: FileSystemDirectoryHandle },
): Promise<void> {
  const { folder } = change;
  return update((row) => ({
    ...row,
    ...change,
    ...(folder ? { folderName: folder.name } : {}),
    failure: null,
  }));
}

/**
 * Notes a backup that was made.
 *
 * @returns Those that are too many now, the oldest first; they are kept in the plan no more.
 */
export async function noteBackup(made: BackupMade): Promise<readonly BackupMade[]> {
  let surplus: readonly BackupMade[] = [];
  await update((row) => {
    // Two within one second are one file: the second has replaced the first.
    const all = [...row.made.filter(({ name }) => name !== made.name), made];
    surplus = all.slice(0, Math.max(0, all.length - row.keep));
    return { ...row, made: all.slice(surplus.length), failure: null };
  });
  return surplus;
}

/** Notes that a backup could not be made, and why. */
export function noteBackupFailure(problem: BackupProblem, now: Date): Promise<void> {
  return update((row) => ({ ...row, failure: { at: now.getTime(), problem } }));
}

/** Whether a backup has to be made now: the last one is old enough, and the last failure too. */
export function isBackupDue({ way, everyDays, made, failure }: BackupPlan, now: Date): boolean {
  if (way === 'none') return false;
  if (failure && now.getTime() - failure.at < PATIENCE) return false;
  const last = made.at(-1)?.at ?? 0;
  return now.getTime() - last >= everyDays * DAY;
}

/** Lets the user be for a month. */
export function quietBackupReminder(now: Date): Promise<void> {
  return update((row) => ({ ...row, quietUntil: now.getTime() + MONTH }));
}

/** Whether the user has to be reminded: there is something to lose, and no backup younger than a month. */
export function needsBackupReminder(plan: BackupPlan, articles: number, now: Date): boolean {
  const { way, made, quietUntil } = plan;
  if (articles < WORTH_IT || now.getTime() < quietUntil) return false;
  const last = made.at(-1)?.at ?? 0;
  return way === 'none' || now.getTime() - last > MONTH;
}

/** Follows {@link needsBackupReminder}. */
export function watchBackupReminder(observer: QueryObserver<boolean>, signal: AbortSignal): void {
  const query = async () => needsBackupReminder(await getBackupPlan(), await countArticles(), new Date());
  watchQuery(query, observer, signal);
}

function update(change: (row: BackupRow) => BackupRow): Promise<void> {
  return database.transaction('rw', database.kv, async () => {
    await database.kv.put(change((await getKv('backup')) ?? NONE));
  });
}

function toPlan({ key: _key, folder: _folder, ...plan }: BackupRow): BackupPlan {
  return plan;
}
